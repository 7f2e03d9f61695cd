import { asInstant } from '../clock.ts';
import type { LeadStage } from '../leads/index.ts';
import { dayInWords, render } from '../mail-templates/index.ts';
import type { NotificationKind } from './notification.codes.ts';
import { notificationTexts } from './notification.texts.ts';

export type Language = keyof typeof notificationTexts;

/** What a mail says of a notification. */
export interface Told {
  kind: NotificationKind;
  by: { name: string } | null;
  lead: { id: string; title: string } | null;
  task: { id: string; title: string; dueOn: Date } | null;
  import: { id: string; fileName: string } | null;
  stage: LeadStage | null;
}

export interface Reader {
  name: string;
  language: Language;
  /** Address of the web, without a slash at the end. */
  publicUrl: string;
}

/** The tasks of a colleague that are due, and how many of them are late. */
export interface DueTasks {
  due: number;
  late: number;
}

/** The mail that tells of one thing. */
export function mailOfOne(told: Told, reader: Reader) {
  const { subject, line } = wordsOf(told, reader);
  const { text } = render(
    { subject: '', text: notificationTexts[reader.language].one },
    {
      ...factsOf(reader),
      line,
      link: linkTo(told, reader),
    },
  );
  return { subject, text };
}

/** One mail for many things at once, in their order. */
export function mailOfSeveral(all: readonly Told[], reader: Reader) {
  const [first] = all;
  const { subject, text } = render(notificationTexts[reader.language].several, {
    ...factsOf(reader),
    count: String(all.length),
    first: first ? wordsOf(first, reader).subject : '',
    lines: linesOf(all, reader),
  });
  return { subject, text };
}

/** The mail of a day, with how many tasks are due where any is. */
export function mailOfDay(
  all: readonly Told[],
  { due, late }: DueTasks,
  on: Temporal.PlainDate,
  reader: Reader,
) {
  const texts = notificationTexts[reader.language];
  const tasks = render(
    { subject: '', text: texts.tasks },
    { due: String(due), late: String(late), link: `${reader.publicUrl}/desk/tasks` },
  ).text;
  const { subject, text } = render(texts.digest, {
    ...factsOf(reader),
    day: dayInWords(on, reader.language),
    lines: [linesOf(all, reader), ...(due > 0 ? [tasks] : [])].join('\n\n'),
  });
  return { subject, text };
}

const linesOf = (all: readonly Told[], reader: Reader) =>
  all.map((told) => `${wordsOf(told, reader).line}\n${linkTo(told, reader)}`).join('\n\n');

const factsOf = ({ name, publicUrl }: Reader) => ({ name, settings: `${publicUrl}/desk/settings` });

function wordsOf({ kind, by, lead, task, import: file, stage }: Told, { language }: Reader) {
  const texts = notificationTexts[language];
  const { subject, line } = texts.kinds[kind];
  const day = task && asInstant(task.dueOn).toZonedDateTimeISO('UTC').toPlainDate();
  const said = render(
    { subject, text: line },
    {
      by: by?.name ?? texts.somebody,
      title: lead?.title ?? task?.title ?? file?.fileName ?? '–',
      day: day ? dayInWords(day, language) : '–',
      stage: stage ? texts.stages[stage] : '–',
    },
  );
  return { subject: said.subject, line: said.text };
}

/** Where the colleague goes to see what he is told of. */
function linkTo({ lead, task, import: file }: Told, { publicUrl }: Reader): string {
  const path = lead ? `leads/${lead.id}` : task ? `tasks#task-${task.id}` : file ? `imports/${file.id}` : '';
  return `${publicUrl}/desk/${path}`;
}
