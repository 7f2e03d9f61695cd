import { useFormatter, useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { useField } from '../desk/ui/field-words.ts';
import { TextField } from '../desk/ui/fields.tsx';
import { useDesk } from '../desk/use-desk.ts';
import styles from './leads.module.css';

type Credit = components['schemas']['LeadCredit'];

/** The parts of the parties in words: "NFIA 60%, Embassy 40%". */
export function useCreditsWords(): (credits: readonly Credit[]) => string {
  const { labels } = useDesk();
  const format = useFormatter();
  const share = (percent: number) => format.number(percent / 100, { style: 'percent' });
  return (credits) =>
    credits
      .map(({ party, sharePercent }) => `${labels.creditParty[party] ?? party} ${share(sharePercent)}`)
      .join(', ');
}

/** The part of each party in bringing a case, in per cent; together they are 100, or nobody has one. */
export function CreditsField({ credits }: { credits: readonly Credit[] }) {
  const t = useTranslations('leads.field');
  const { labels } = useDesk();
  const { error } = useField('credits');
  return (
    <fieldset className={styles.group} aria-invalid={error ? true : undefined}>
      <legend>{t('credits')}</legend>
      <p className={styles.hint}>{t('creditsHint')}</p>
      {error && <p className={styles.error}>{error}</p>}
      <div className={styles.shares}>
        {Object.entries(labels.creditParty).map(([party, label]) => (
          <TextField
            key={party}
            name={`credits.${party}`}
            label={label}
            inputMode="numeric"
            rightSection="%"
            defaultValue={credits.find((credit) => credit.party === party)?.sharePercent ?? ''}
            autoComplete="off"
          />
        ))}
      </div>
    </fieldset>
  );
}
