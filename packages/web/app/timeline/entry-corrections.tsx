import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useDuration } from '../desk/ui/duration.ts';
import { Moment, useExact } from '../desk/ui/moment.tsx';
import { langOf } from '../desk/ui/name.tsx';
import { useDesk, useMay } from '../desk/use-desk.ts';
import { isWritten } from './kind-choice.tsx';
import type { Entry } from './merge-entries.ts';
import styles from './timeline.module.css';

/** That an entry was corrected, with what it said before; and to who wrote it, the way to correct it. */
export function EntryCorrections({ entry }: { entry: Entry }) {
  const t = useTranslations('timeline');
  const { me } = useDesk();
  const mayCorrect = useMay('activities:write') && isWritten(entry.kind) && entry.by?.id === me.id;
  const [latest] = entry.corrections;
  if (!latest && !mayCorrect) return null;
  return (
    <>
      {latest && (
        <details className={styles.made}>
          <summary>
            {t('corrected')} <Moment at={latest.at} quiet />
          </summary>
          <ul className={styles.changes}>
            {entry.corrections.flatMap(({ at, fields }) =>
              Object.entries(fields).map(([field, [before]]) => (
                <Before key={`${at} ${field}`} field={field} value={before} />
              )),
            )}
          </ul>
        </details>
      )}
      {mayCorrect && (
        <p className={`${styles.about} ${styles.correct}`}>
          <Link to={`/desk/activities/${entry.id}`}>{t('correct')}</Link>
        </p>
      )}
    </>
  );
}

const fields = ['kind', 'text', 'happenedAt', 'timeZone', 'minutes', 'contactIds', 'colleagueIds'] as const;
type Field = (typeof fields)[number];

function Before({ field, value }: { field: string; value: unknown }) {
  const t = useTranslations('timeline');
  const words = useWords();
  const known = fields.find((one) => one === field);
  if (!known) return null;
  const said = words(known, value);
  return (
    <li>
      <span className={styles.muted}>{t(`before.${known}`)}</span>{' '}
      {said === '' ? t('nothing') : <del lang={langOf(said)}>{said}</del>}
    </li>
  );
}

function useWords(): (field: Field, value: unknown) => string {
  const t = useTranslations('timeline');
  const exact = useExact();
  const duration = useDuration();
  return (field, value) => {
    if (Array.isArray(value)) return value.map(String).join(', ');
    if (typeof value === 'number') return duration(value);
    if (typeof value !== 'string') return '';
    if (field === 'happenedAt') return exact(value);
    return field === 'kind' && isWritten(value) ? t(`kind.${value}`) : value;
  };
}
