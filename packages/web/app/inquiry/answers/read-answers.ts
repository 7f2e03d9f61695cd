import { type AnswerStep, listQuestions, partsOf, questions } from '../steps.ts';

/** What was typed, as typed: one text, or a list where several answers may be chosen. */
export type Answers = Record<string, string | string[]>;

/** A form as it was posted. */
export interface Fields {
  has(name: string): boolean;
  get(name: string): string | null;
  getAll(name: string): string[];
}

/** The answers of one page from its posted form. Only what the form had is in it, so that nothing else is lost. */
export function readAnswers(fields: Fields, step: AnswerStep): Answers {
  const answers: Answers = {};
  for (const question of questions[step]) {
    for (const part of partsOf(question)) {
      if (listQuestions.includes(part)) answers[part] = fields.getAll(part);
      else if (isMoment(part)) answers[part] = readMoment(fields, part);
      else if (fields.has(part)) answers[part] = unixLines(fields.get(part) ?? '');
    }
  }
  return answers;
}

export const isMoment = (name: string): boolean => /^appointmentMoment\d$/.test(name);

/** A day and a time of day from two inputs. Half of one is kept as it is, so that it can be pointed out. */
function readMoment(fields: Fields, name: string): string {
  const day = fields.get(name) ?? '';
  const time = fields.get(`${name}Time`) ?? '';
  return day || time ? `${day}T${time}` : '';
}

export function splitMoment(moment: string): { day: string; time: string } {
  const [day = '', time = ''] = moment.split('T');
  return { day, time };
}

/** Browsers post line breaks as CR LF (HTML, form submission); we keep them as one sign. */
const unixLines = (text: string) => text.replace(/\r\n?/g, '\n');

export const isEmpty = (answers: Answers): boolean =>
  Object.entries(answers).every(([name, value]) => value.length === 0 || name.endsWith('Unit'));

/** One answer as a text; "" where there is none. */
export function textOf(answers: Answers, name: string): string {
  const value = answers[name];
  return typeof value === 'string' ? value : '';
}

export function listOf(answers: Answers, name: string): string[] {
  const value = answers[name];
  return Array.isArray(value) ? value : [];
}
