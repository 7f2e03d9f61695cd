import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import { dismissalKey, type Side } from './duplicate-pair.tsx';
import styles from './duplicates.module.css';

/** Says that a pair left the list, with the way back under the cursor, whose button is gone. */
export function DismissedNotice({ pair }: { pair: { organisation: Side; other: Side } | null }) {
  const t = useTranslations('duplicates');
  const fetcher = useFetcher({ key: dismissalKey });
  const undo = useRef<HTMLButtonElement>(null);
  const id = pair && `${pair.organisation.id} ${pair.other.id}`;
  useEffect(() => {
    if (id !== null) undo.current?.focus();
  }, [id]);
  return (
    <output>
      {pair && (
        <fetcher.Form method="post" className={styles.notice}>
          <span>{t('dismissed', { one: pair.organisation.name, other: pair.other.name })}</span>
          <input type="hidden" name="intent" value="take-back" />
          <input type="hidden" name="id" value={pair.organisation.id} />
          <input type="hidden" name="otherId" value={pair.other.id} />
          <Button ref={undo} type="submit" variant="default" size="xs">
            {t('undo')}
          </Button>
        </fetcher.Form>
      )}
    </output>
  );
}
