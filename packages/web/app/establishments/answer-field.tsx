import { Radio } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useField } from '../desk/ui/field-words.ts';
import styles from './visits.module.css';

interface AnswerFieldProps {
  name: 'relocationLikely' | 'leadershipChange' | 'leaseEnds' | 'recruitedByOthers' | 'jobChange';
  /** Each answer and its word. */
  words: Readonly<Record<string, string>>;
  start: string;
}

/** One question of a visit: its answers side by side, chosen with the arrow keys. */
export function AnswerField({ name, words, start }: AnswerFieldProps) {
  const t = useTranslations('establishments.field');
  const { typed, error } = useField(name);
  const chosen = typed?.[0] ?? start;
  return (
    <fieldset className={styles.question} aria-invalid={error ? true : undefined}>
      <legend>{t(name)}</legend>
      {error && <p className={styles.error}>{error}</p>}
      <div className={styles.choices}>
        {Object.entries(words).map(([value, word]) => (
          <Radio key={value} name={name} value={value} label={word} defaultChecked={value === chosen} />
        ))}
      </div>
    </fieldset>
  );
}
