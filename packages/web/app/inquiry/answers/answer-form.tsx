import { createContext, type ReactNode, useContext } from 'react';
import { useTranslations } from 'use-intl';
import { useQuestionLabel } from '../../code-lists/options.ts';
import type { FieldTexts } from '../../ui/field.tsx';
import type { Question } from '../steps.ts';
import { type Answers, listOf, textOf } from './read-answers.ts';

interface AnswerForm {
  answers: Answers;
  /** The message of each question that something is wrong with. */
  errors: ReadonlyMap<Question, string>;
}

const AnswerFormContext = createContext<AnswerForm>({ answers: {}, errors: new Map() });

/** Gives the questions within it their answers so far and what is wrong with them. */
export function AnswerFormProvider({ children, ...form }: AnswerForm & { children: ReactNode }) {
  return <AnswerFormContext value={form}>{children}</AnswerFormContext>;
}

/** Nothing else of the form must be answered. */
const required: readonly Question[] = ['organisationName', 'country', 'kind', 'contactName', 'contactEmail'];

type Hinted = keyof IntlMessages['hint'];
type IntlMessages = typeof import('./messages/index.ts').answerMessages['en'];

/** Label, hint, error and "(optional)" of a question, as the kit's fields take them. */
export function useQuestion(question: Question): FieldTexts {
  const t = useTranslations('answers');
  const label = useQuestionLabel();
  const { errors } = useContext(AnswerFormContext);
  const hint = `hint.${question}` as `hint.${Hinted}`;
  return {
    id: question,
    label: label(question),
    hint: t.has(hint) ? t(hint) : undefined,
    error: errors.get(question),
    optional: !required.includes(question),
  };
}

export function useAnswers() {
  const { answers } = useContext(AnswerFormContext);
  return { text: (name: string) => textOf(answers, name), list: (name: string) => listOf(answers, name) };
}
