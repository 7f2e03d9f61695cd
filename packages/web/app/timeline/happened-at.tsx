import { UnstyledButton } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useField } from '../desk/ui/field-words.ts';
import { TextField } from '../desk/ui/fields.tsx';
import styles from './composer.module.css';

/** When it happened, asked only where it was not now. */
export function HappenedAt() {
  const t = useTranslations('timeline.composer');
  const { typed } = useField('happenedAt');
  const [isEarlier, setEarlier] = useState(Boolean(typed?.[0]));
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isEarlier) field.current?.focus();
  }, [isEarlier]);
  if (!isEarlier) {
    return (
      <UnstyledButton className={styles.earlier} onClick={() => setEarlier(true)}>
        {t('earlier')}
      </UnstyledButton>
    );
  }
  return <TextField ref={field} name="happenedAt" label={t('happenedAt')} type="datetime-local" size="xs" />;
}
