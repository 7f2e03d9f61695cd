import { Alert } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { ActionProblem } from '../desk/action-problem.ts';
import { useNow } from '../desk/now.tsx';
import { useDates } from '../desk/ui/dates.ts';
import { ProblemNotice } from '../desk/ui/problem-notice.tsx';

/** Why nobody was signed in. It does not say which of the two was wrong: that would tell who works here. */
export function SignInProblem({ problem }: { problem: ActionProblem }) {
  const t = useTranslations('signIn');
  const { timeOf } = useDates();
  const now = useNow();
  const kind = kindOf(problem);
  if (!kind) return <ProblemNotice problem={problem} />;
  const wait = problem.retryAfterSeconds ?? 60;
  const values = {
    time: timeOf(new Date(now + wait * 1000).toISOString()),
    minutes: Math.max(1, Math.ceil(wait / 60)),
  };
  return (
    <Alert
      color="clay"
      variant="outline"
      mb="md"
      tabIndex={-1}
      role="alert"
      data-problem
      title={t(`${kind}.title`)}
    >
      {t(`${kind}.text`, values)}
    </Alert>
  );
}

function kindOf({ status, code }: ActionProblem) {
  if (status === 429) return 'busy';
  if (code === 'account-inactive') return 'inactive';
  // An address that is none, or an empty password, belongs to nobody either.
  return status === 401 || status === 422 ? 'wrong' : null;
}
