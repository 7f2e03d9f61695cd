import { useTranslations } from 'use-intl';
import type { FieldProblem } from '../../api/problem.ts';
import { useQuestionLabel } from '../../code-lists/options.ts';
import { type Question, questionOf } from '../steps.ts';
import type { problemMessages } from './messages/index.ts';

export interface FieldMistake {
  /** The id of the control. */
  id: string;
  /** The question that the control belongs to; absent where the API names something we do not ask. */
  question: Question | undefined;
  message: string;
}

type Code = Exclude<keyof (typeof problemMessages)['en'], 'required'>;
type RequiredAnswer = keyof (typeof problemMessages)['en']['required'];

/** "/contactEmail" and "/answers/contactEmail" both name the answer contactEmail. */
const answerAt = (pointer: string) =>
  pointer.split('/').find((part) => part !== '' && part !== 'answers') ?? '';

/** Puts what the API says is wrong in the page's words, the same in the summary and beside the field. */
export function useMistakes(): (problems: readonly FieldProblem[]) => FieldMistake[] {
  const t = useTranslations('problems');
  const labelOf = useQuestionLabel();
  return (problems) =>
    problems.map(({ pointer, code, params }) => {
      const id = answerAt(pointer);
      const question = questionOf(id);
      const label = question ? labelOf(question) : '';
      if (code === 'required') {
        const key = `required.${id as RequiredAnswer}` as const;
        return { id, question, message: t.has(key) ? t(key) : t('required.other', { label }) };
      }
      const known = t.has(code as Code) ? (code as Code) : 'unknown';
      return { id, question, message: t(known, { label, max: '', name: '', ...params }) };
    });
}
