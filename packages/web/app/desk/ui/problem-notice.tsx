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
      {problem.errors.length === 0 && text}
      {elsewhere.length > 0 && (
        <ul>
          {elsewhere.map((error) => (
            <li key={error.pointer}>{words(error)}</li>
          ))}
        </ul>
      )}
    </Alert>
  );
}

/** A problem's title and text: by its code, else by its status. */
function useProblemWords({ code, status, retryAfterSeconds }: ActionProblem) {
  const t = useTranslations('deskUi.problem');
  const values = { minutes: Math.max(1, Math.ceil((retryAfterSeconds ?? 60) / 60)) };
  const known = (
    {
      'stale-edit': 'stale',
      'sign-in-required': 'signedOut',
      'no-address': 'noAddress',
      'missing-variable': 'missingVariable',
      'too-late': 'tooLate',
      'not-held': 'notHeld',
      'template-exists': 'templateExists',
      'last-admin': 'lastAdmin',
    } as const
  )[code];
  const byStatus = (
    { 401: 'signedOut', 403: 'forbidden', 404: 'gone', 409: 'stale', 422: 'refused', 429: 'busy' } as const
  )[status];
  const kind = known ?? byStatus ?? (status >= 502 ? 'down' : 'failed');
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
