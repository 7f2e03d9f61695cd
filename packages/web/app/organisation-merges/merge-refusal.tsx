import { Alert } from '@mantine/core';
import { useMessages, useTranslations } from 'use-intl';
import type { ActionProblem } from '../desk/action-problem.ts';
import { ProblemNotice } from '../desk/ui/problem-notice.tsx';

/** Why two were not merged, and what to do about it. */
export function MergeRefusal({ problem }: { problem: ActionProblem }) {
  const t = useTranslations('organisationMerges');
  const { refusal } = useMessages().organisationMerges;
  const code = [problem.code, ...problem.errors.map((error) => error.code)].find((one) => one in refusal);
  if (!code) return <ProblemNotice problem={problem} />;
  return (
    <Alert color="clay" variant="outline" mb="md" tabIndex={-1} data-problem title={t('refusedTitle')}>
      {refusal[code as keyof typeof refusal]}
    </Alert>
  );
}
