import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import styles from './secret.module.css';

interface SecretProps {
  title: string;
  /** Whom it is for, and that it does not come back. */
  text: ReactNode;
  label: string;
  value: string;
  acts?: ReactNode;
}

/** Something that is shown this once: whoever sees or hears the page is led to it, with a button that copies it. */
export function Secret({ title, text, label, value, acts }: SecretProps) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (value) panel.current?.focus();
  }, [value]);
  return (
    <section ref={panel} className={styles.panel} tabIndex={-1} aria-label={title}>
      <h2>{title}</h2>
      <p>{text}</p>
      <Copied label={label} value={value} />
      {acts && <div className={styles.acts}>{acts}</div>}
    </section>
  );
}

function Copied({ label, value }: Pick<SecretProps, 'label' | 'value'>) {
  const t = useTranslations('settings.secret');
  const input = useRef<HTMLInputElement>(null);
  const [how, setHow] = useState<'copied' | 'selected' | null>(null);
  async function copy() {
    try {
      await navigator.clipboard.writeText(value);
      setHow('copied');
    } catch {
      // Browsers let only pages of a secure address write there, and may be told not to.
      input.current?.select();
      setHow('selected');
    }
  }
  return (
    <>
      <div className={styles.line}>
        <TextInput
          ref={input}
          label={label}
          value={value}
          readOnly
          spellCheck={false}
          className={styles.value}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button onClick={() => void copy()}>{t('copy')}</Button>
      </div>
      <p role="status" className={styles.status}>
        {how && t(how)}
      </p>
    </>
  );
}
