import type { ComponentProps } from 'react';
import { describing, Field, type FieldTexts } from './field.tsx';
import styles from './inputs.module.css';

type InputProps = FieldTexts & Omit<ComponentProps<'input'>, 'id' | 'className'> & { short?: boolean };

export function TextInput({ label, hint, error, optional, id, short = false, ...input }: InputProps) {
  const texts = { id, label, hint, error, optional };
  return (
    <Field {...texts}>
      <input
        id={id}
        name={id}
        type="text"
        className={short ? styles.short : styles.input}
        {...describing(texts)}
        {...input}
      />
    </Field>
  );
}

export function TextArea({
  label,
  hint,
  error,
  optional,
  id,
  ...area
}: FieldTexts & ComponentProps<'textarea'>) {
  const texts = { id, label, hint, error, optional };
  return (
    <Field {...texts}>
      <textarea id={id} name={id} rows={6} className={styles.text} {...describing(texts)} {...area} />
    </Field>
  );
}
