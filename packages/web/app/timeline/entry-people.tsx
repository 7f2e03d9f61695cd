import { useTranslations } from 'use-intl';
import { useDuration } from '../desk/ui/duration.ts';
import { langOf } from '../desk/ui/name.tsx';
import type { Entry } from './merge-entries.ts';
import styles from './timeline.module.css';

/** Who was there and how long it took, where somebody said so. */
export function EntryPeople({ entry: { people, minutes, by } }: { entry: Entry }) {
  const t = useTranslations('timeline');
  const duration = useDuration();
  // Who wrote it stands on the line above.
  const colleagues = people.colleagues.filter(({ id }) => id !== by?.id);
  const present = [...people.contacts, ...colleagues];
  if (present.length === 0 && !minutes) return null;
  return (
    <p className={styles.about}>
      {present.length > 0 && (
        <>
          {t('with')}{' '}
          {present.map(({ id, name }, place) => (
            <span key={id}>
              {place > 0 && ', '}
              <span lang={langOf(name)}>{name}</span>
            </span>
          ))}
        </>
      )}
      {present.length > 0 && minutes && ' · '}
      {minutes && duration(minutes)}
    </p>
  );
}
