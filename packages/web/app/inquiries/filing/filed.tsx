import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { PageHead } from '../../desk/ui/page-head.tsx';
import styles from './filing.module.css';

/** What a colleague reads whose own list does not show what has yet to be routed. */
export function Filed({ reference, name }: { reference: string; name: string }) {
  const t = useTranslations('filing');
  const status = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone: the cursor would be nowhere.
  useEffect(() => status.current?.focus(), []);
  return (
    <>
      <PageHead name={t('filedTitle', { reference })} />
      <p ref={status} role="status" tabIndex={-1} className={styles.intro}>
        {t('filed', { name })}
      </p>
      <p className={styles.choices}>
        <Button component={Link} to="/desk/inquiries">
          {t('toInquiries')}
        </Button>
        <Button component={Link} to="/desk/inquiries/new" variant="default">
          {t('another')}
        </Button>
      </p>
    </>
  );
}
