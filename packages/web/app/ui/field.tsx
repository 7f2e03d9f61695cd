import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import styles from './field.module.css';
import hidden from './hidden.module.css';

export interface FieldTexts {
  /** Also the id of the control, and where the error summary links to. */
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  optional?: boolean | undefined;
}

/** What a control must carry so that its hint and its error are read out with it. */
export function describing({ id, hint, error }: FieldTexts) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return { ...(ids && { 'aria-describedby': ids }), ...(error && { 'aria-invalid': true as const }) };
}

function Texts({ id, hint, error }: FieldTexts) {
  const t = useTranslations('ui');
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          <span className={hidden.hidden}>{t('errorWord')} </span>
          {error}
        </p>
      )}
    </>
  );
}

function OptionalMark() {
  const t = useTranslations('ui');
  return <span className={styles.optional}> {t('optional')}</span>;
}

/** One control: label above, hint under it, error between hint and control. */
export function Field({ children, ...texts }: FieldTexts & { children: ReactNode }) {
  return (
    <div className={texts.error ? styles.wrong : styles.field}>
      <label className={styles.label} htmlFor={texts.id}>
        {texts.label}
        {texts.optional && <OptionalMark />}
      </label>
      <Texts {...texts} />
      <div className={styles.control}>{children}</div>
    </div>
  );
}

/** Several controls that answer one question. */
export function FieldGroup({ children, ...texts }: FieldTexts & { children: ReactNode }) {
  const { 'aria-describedby': describedBy } = describing(texts);
  return (
    <div className={texts.error ? styles.wrong : styles.field}>
      <fieldset className={styles.group} aria-describedby={describedBy}>
        <legend className={styles.label}>
          {texts.label}
          {texts.optional && <OptionalMark />}
        </legend>
        <Texts {...texts} />
        <div className={styles.control}>{children}</div>
      </fieldset>
    </div>
  );
}
