import { Alert } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { FieldProblem } from '../../api/problem.ts';
import type { ActionProblem } from '../action-problem.ts';
import { useFieldWords } from './field-words.ts';

interface ProblemNoticeProps {
  problem: ActionProblem;
  /** The form that it stands in: errors of fields that are in it stand beside them and not here. */
  form?: React.RefObject<HTMLFormElement | null>;
}

/** What the API refused, in words, with what to do now. */
export function ProblemNotice({ problem, form }: ProblemNoticeProps) {
  const t = useTranslations('deskUi.problem');
  const words = useFieldWords();
  const elsewhere = useElsewhere(problem.errors, form);
  const { title, text } = useProblemWords(problem);
  // Nothing at all where all stands beside its field: an empty body would leave an empty line.
  const body =
    problem.errors.length === 0
      ? text
      : elsewhere.length > 0 && (
          <ul>
            {elsewhere.map((error) => (
              <li key={error.pointer}>{words(error)}</li>
            ))}
          </ul>
        );
  return (
    <Alert
      color="clay"
      variant="outline"
      mb="md"
      tabIndex={-1}
      data-problem
      title={
        problem.errors.length > 0
          ? t('fields', { count: new Set(problem.errors.map(({ pointer }) => pointer)).size })
          : title
      }
    >
      {body}
    </Alert>
  );
}

const byStatus = {
  401: 'sign-in-required',
  403: 'forbidden',
  404: 'gone',
  409: 'stale-edit',
  422: 'refused',
  429: 'busy',
} as const;

/** A problem's title and text: by its code, else by its status. */
export function useProblemWords({
  code,
  status,
  retryAfterSeconds,
}: Pick<ActionProblem, 'code' | 'status' | 'retryAfterSeconds'>) {
  const t = useTranslations('deskUi.problem');
  const values = { minutes: Math.max(1, Math.ceil((retryAfterSeconds ?? 60) / 60)) };
  const known = t.has(`${code as 'gone'}.title`) ? (code as 'gone') : undefined;
  const kind = known ?? byStatus[status as 401] ?? (status >= 502 ? 'down' : 'failed');
  return { title: t(`${kind}.title`), text: t(`${kind}.text`, values) };
}

function useElsewhere(errors: FieldProblem[], form: ProblemNoticeProps['form']): FieldProblem[] {
  const [elsewhere, setElsewhere] = useState<FieldProblem[]>([]);
  useEffect(() => {
    const elements = form?.current?.elements;
    setElsewhere(errors.filter(({ pointer }) => !elements?.namedItem(nameOf(pointer))));
  }, [errors, form]);
  return elsewhere;
}

/** The name of the field that a pointer leads to: '/contact/name' is under 'contact'. */
const nameOf = (pointer: string) => pointer.split('/')[1] ?? '';
