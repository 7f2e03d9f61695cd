import { Progress } from '@mantine/core';
import { useEffect } from 'react';
import { useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../../api/schema.gen.ts';
import { refusalIn } from '../../desk/action-problem.ts';
import { DeskForm } from '../../desk/ui/desk-form.tsx';
import { SubmitButton } from '../../desk/ui/fields.tsx';
import styles from './bulk.module.css';

/** How far it is. Goes on by itself, step by step, as long as the page is open; by its button where that failed or no script runs. */
export function BulkProgress({ found }: { found: components['schemas']['LeadBulkEdit'] }) {
  const t = useTranslations('leads.bulk');
  const fetcher = useFetcher<unknown>();
  const { state, counts, rowCount } = found;
  const total = state === 'undoing' ? counts.changed : rowCount;
  const done =
    state === 'undoing' ? counts.undone + counts.editedSince + counts.undoRefused : rowCount - counts.waiting;
  const isStuck = refusalIn(fetcher.data) !== null;
  const { submit } = fetcher;
  const isIdle = fetcher.state === 'idle';
  // Each step changes how far it is; the next begins when the page shows that.
  useEffect(() => {
    if (isIdle && !isStuck && done <= total) void submit({ intent: 'step' }, { method: 'post' });
  }, [isIdle, isStuck, done, total, submit]);
  const words = t('progress', { done, total });
  return (
    <div className={styles.progress}>
      <Progress value={total === 0 ? 100 : (100 * done) / total} aria-label={words} />
      <p role="status">{words}</p>
      {isStuck && (
        <DeskForm intent="step" fetcher={fetcher}>
          <SubmitButton variant="default">{t('goOn')}</SubmitButton>
        </DeskForm>
      )}
      <noscript>
        <form method="post">
          <input type="hidden" name="intent" value="step" />
          <button type="submit">{t('goOn')}</button>
        </form>
      </noscript>
    </div>
  );
}
