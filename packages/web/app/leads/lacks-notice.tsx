import { Alert } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { ActionProblem } from '../desk/action-problem.ts';
import { ProblemNotice } from '../desk/ui/problem-notice.tsx';
import { useLeadWords } from './lead-words.ts';
import styles from './stage-bar.module.css';

/** What a case lacks for a stage that was asked for, each with the way to its field; any other refusal as ever. */
export function LacksNotice({ problem }: { problem: ActionProblem }) {
  const t = useTranslations('leads.lacks');
  const { label } = useLeadWords();
  if (problem.code !== 'stage-lacks') return <ProblemNotice problem={problem} />;
  const fields = problem.errors.map(({ pointer }) => pointer.slice(1));
  return (
    <Alert color="clay" variant="outline" mb="md" tabIndex={-1} data-problem data-lacks title={t('title')}>
      <p>{t('text')}</p>
      <ul className={styles.fields}>
        {fields.map((field) => (
          <li key={field}>
            <Link to={`#fact-${field}`}>{label(field)}</Link>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
