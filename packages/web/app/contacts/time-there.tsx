import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { useNow } from '../desk/now.tsx';
import { useDates } from '../desk/ui/dates.ts';
import styles from './contacts.module.css';

type Zone = Pick<components['schemas']['Contact'], 'timeZone' | 'timeZoneOrigin'>;

/** Where the clock of a contact stands, how that is known, and what time it is there. */
export function TimeThere({ contact: { timeZone, timeZoneOrigin } }: { contact: Zone }) {
  const t = useTranslations('contacts');
  const { placeOf } = useDates();
  return (
    <>
      {placeOf(timeZone)}, <ClockThere zone={timeZone} />
      <span className={styles.origin}>{t(`origin.${timeZoneOrigin}`)}</span>
    </>
  );
}

/** What time it is in a zone. */
export function ClockThere({ zone }: { zone: string }) {
  const t = useTranslations('contacts');
  const { timeOf } = useDates();
  const now = new Date(useNow()).toISOString();
  return <span suppressHydrationWarning>{t('now', { time: timeOf(now, zone) })}</span>;
}
