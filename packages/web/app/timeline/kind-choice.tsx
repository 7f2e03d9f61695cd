import { useTranslations } from 'use-intl';
import styles from './composer.module.css';

const kinds = ['note', 'call', 'meeting', 'visit'] as const;
export type WrittenKind = (typeof kinds)[number];

/** Whether an entry was written down by a colleague, so that he may correct it. */
export const isWritten = (kind: string): kind is WrittenKind => kinds.some((one) => one === kind);

/** What it is that happened. */
export function KindChoice({ kind, onChange }: { kind: WrittenKind; onChange: (kind: WrittenKind) => void }) {
  const t = useTranslations('timeline');
  return (
    <fieldset className={styles.kinds}>
      <legend className={styles.hidden}>{t('composer.kind')}</legend>
      {kinds.map((one) => (
        <label key={one} className={styles.kind}>
          <input type="radio" name="kind" value={one} checked={kind === one} onChange={() => onChange(one)} />
          <span>{t(`kind.${one}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
