import { Tooltip } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { deskZone, useDates } from './dates.ts';
import styles from './moment.module.css';

interface MomentProps {
  /** ISO 8601. */
  at: string;
  /** The zone of whoever is at the other end; where it differs from ours, both clocks are told. */
  zone?: string | null;
  /** In lists: the exact moment is in the title only, and Tab does not stop at it. */
  quiet?: boolean;
}

/** When something was or will be: relative where it is near, exact on hover, on focus and on paper. */
export function Moment({ at, zone, quiet = false }: MomentProps) {
  const { near } = useDates();
  const exact = useExact()(at, zone);
  const time = (
    <time
      dateTime={at}
      className={styles.moment}
      {...(quiet ? { title: exact } : { tabIndex: 0, 'data-exact': exact })}
      suppressHydrationWarning
    >
      {near(at)}
    </time>
  );
  if (quiet) return time;
  return (
    <Tooltip label={exact} events={{ hover: true, focus: true, touch: true }}>
      {time}
    </Tooltip>
  );
}

/** One moment on both clocks: "Thu 6 May, 09:30 Tokyo · 02:30 here". */
export function TwoClocks({ at, zone }: { at: string; zone: string }) {
  return (
    <time dateTime={at} suppressHydrationWarning>
      {useExact()(at, zone)}
    </time>
  );
}

/** A calendar day (YYYY-MM-DD), the same in every zone. */
export function Day({ on }: { on: string }) {
  const { dayOf } = useDates();
  return (
    <time dateTime={on} suppressHydrationWarning>
      {dayOf(`${on}T12:00:00Z`)}
    </time>
  );
}

/** A moment in words: on both clocks where the other end has another. */
export function useExact(): (at: string, zone?: string | null) => string {
  const t = useTranslations('deskUi.moment');
  const { dayOf, momentOf, placeOf, timeOf } = useDates();
  return (at, zone) => {
    if (!zone || zone === deskZone) return momentOf(at);
    const here = dayOf(at) === dayOf(at, zone) ? timeOf(at) : momentOf(at);
    return t('bothZones', { there: momentOf(at, zone), place: placeOf(zone), here });
  };
}
