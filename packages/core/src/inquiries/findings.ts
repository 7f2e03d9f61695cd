import {
  type AnswerKey,
  type AnswerProblem,
  type InquiryStep,
  listFields,
  type TextKey,
  textFields,
} from './inquiry.fields.ts';

/** Collects what is wrong with the answers, one problem a question. */
export interface Findings {
  readonly problems: AnswerProblem[];
  /** Notes a problem, unless the question has one already. Gives null: the answer cannot be read. */
  add(key: AnswerKey, code: AnswerProblem['code'], params?: AnswerProblem['params']): null;
}

export function newFindings(): Findings {
  const problems: AnswerProblem[] = [];
  return {
    problems,
    add(key, code, params) {
      const step: InquiryStep = key in listFields ? 'request' : textFields[key as TextKey].step;
      if (!problems.some((problem) => problem.pointer === `/${key}`)) {
        problems.push({ pointer: `/${key}`, step, code, ...(params ? { params } : {}) });
      }
      return null;
    },
  };
}
