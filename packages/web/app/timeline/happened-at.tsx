import { UnstyledButton } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import styles from './composer.module.css';

/** When it happened, asked only where it was not now. */
export function HappenedAt() {
  const t = useTranslations('timeline.composer');
  const [isEarlier, setEarlier] = useState(false);
  const id = useId();
  if (!isEarlier) {
    return (
      <UnstyledButton className={styles.earlier} onClick={() => setEarlier(true)}>
        {t('earlier')}
      </UnstyledButton>
    );
  }
  return (
    <span className={styles.when}>
      <label htmlFor={id}>{t('happenedAt')}</label>
      <input id={id} name="happenedAt" type="datetime-local" className={styles.moment} />
    </span>
  );
}
