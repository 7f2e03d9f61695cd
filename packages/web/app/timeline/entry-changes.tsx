import { useTranslations } from 'use-intl';
import { useContactWords } from '../contacts/contact-words.ts';
import type { RecordWords } from '../desk/record-words.ts';
import { langOf } from '../desk/ui/name.tsx';
import { useEstablishmentWords } from '../establishments/establishment-words.ts';
import { useIntroductionWords } from '../introductions/use-introduction-words.ts';
import { useLeadWords } from '../leads/lead-words.ts';
import { useOrganisationWords } from '../organisations/organisation-words.ts';
import { usePlotWords } from '../plots/plot-words.ts';
import type { Entry } from './merge-entries.ts';
import styles from './timeline.module.css';

/** Longer texts are told as rewritten: side by side they would fill the column. */
const longestValue = 80;

/** What a change changed, each field from its old to its new value. What a record was made with is folded away. */
export function EntryChanges({ entry }: { entry: Entry }) {
  const t = useTranslations('timeline');
  const words = useWordsOf(entry);
  const changes = Object.entries(entry.fields ?? {});
  if (changes.length === 0) return null;
  const list = (
    <ul className={styles.changes}>
      {changes.map(([field, [old, now]]) => (
        <Change
          key={field}
          label={words.label(field)}
          old={words.value(field, old)}
          now={words.value(field, now)}
        />
      ))}
    </ul>
  );
  if (entry.kind !== 'created') return list;
  return (
    <details className={styles.made}>
      <summary>{t('createdWith')}</summary>
      {list}
    </details>
  );
}

function Change({ label, old, now }: { label: string; old: string; now: string }) {
  const t = useTranslations('timeline');
  if (old === now) return null;
  if (old.length > longestValue || (old !== '' && now.length > longestValue)) {
    return <li>{t('rewritten', { field: label })}</li>;
  }
  return (
    <li>
      <span className={styles.muted}>{label}:</span>{' '}
      {old !== '' && (
        <>
          <del lang={langOf(old)}>{old}</del> <span aria-hidden>→</span>{' '}
        </>
      )}
      {now === '' ? t('nothing') : <ins lang={langOf(now)}>{now}</ins>}
    </li>
  );
}

function useWordsOf(entry: Entry): RecordWords {
  const organisation = useOrganisationWords();
  const contact = useContactWords();
  const lead = useLeadWords();
  const establishment = useEstablishmentWords();
  const introduction = useIntroductionWords();
  const plot = usePlotWords();
  if (entry.plot) return plot;
  if (entry.introduction) return introduction;
  if (entry.establishment) return establishment;
  if (entry.organisation) return organisation;
  return entry.contact ? contact : lead;
}
