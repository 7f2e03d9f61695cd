import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { deskZone, useDates } from '../desk/ui/dates.ts';
import { useField } from '../desk/ui/field-words.ts';
import { useExact } from '../desk/ui/moment.tsx';
import { instantIn, minutesBetween, movedBy, wallIn } from '../desk/ui/wall-clock.ts';
import type { People } from '../people/people.server.ts';
import { ZoneField } from '../people/zone-field.tsx';
import type { Meeting } from './meeting.ts';
import styles from './meetings.module.css';

type When = Pick<Meeting, 'beginsAt' | 'endsAt' | 'timeZone'>;

/** A new meeting is proposed for tomorrow at ten by the desk's clock, for an hour. */
export function startOfNew(now: number): Pick<When, 'beginsAt' | 'endsAt'> {
  const tomorrow = `${movedBy(wallIn(new Date(now).toISOString(), deskZone), 24 * 60).slice(0, 10)}T10:00`;
  return {
    beginsAt: instantIn(tomorrow, deskZone),
    endsAt: instantIn(movedBy(tomorrow, 60), deskZone),
  };
}

/** From when to when and by whose clock; moving the beginning takes the end with it. Other clocks stand under it. */
export function WhenFields({ contacts, start }: { contacts: People['contacts']; start: When }) {
  const t = useTranslations('meetings.field');
  const begun = useField('beginsAt');
  const ended = useField('endsAt');
  const typedZone = useField('timeZone').typed?.[0];
  const [zone, setZone] = useState(typedZone ?? start.timeZone);
  const [begins, setBegins] = useState(begun.typed?.[0] ?? wallIn(start.beginsAt, start.timeZone));
  const [ends, setEnds] = useState(ended.typed?.[0] ?? wallIn(start.endsAt, start.timeZone));
  function move(next: string) {
    const minutes = minutesBetween(begins, ends);
    setBegins(next);
    if (minutes !== undefined && minutesBetween(next, next) === 0) setEnds(movedBy(next, minutes));
  }
  return (
    <>
      <ZoneField contacts={contacts} defaultValue={start.timeZone} onChange={setZone} />
      <TextInput
        name="beginsAt"
        type="datetime-local"
        label={t('beginsAt')}
        value={begins}
        error={begun.error}
        onChange={(event) => move(event.currentTarget.value)}
        className={styles.half}
      />
      <TextInput
        name="endsAt"
        type="datetime-local"
        label={t('endsAt')}
        value={ends}
        error={ended.error}
        onChange={(event) => setEnds(event.currentTarget.value)}
        className={styles.half}
      />
      <OtherClocks at={instantIn(begins, zone)} zone={zone} contacts={contacts} />
    </>
  );
}

/** The beginning by every other clock that matters: ours, and those of the people who can be invited. */
function OtherClocks({ at, zone, contacts }: { at: string; zone: string; contacts: People['contacts'] }) {
  const t = useTranslations('meetings.field');
  const { momentOf, placeOf } = useDates();
  const exact = useExact();
  if (Number.isNaN(Date.parse(at)) || !at.endsWith('Z')) return null;
  if (zone !== deskZone) return <p className={styles.clocks}>{exact(at, zone)}</p>;
  const theirs = [...new Set(contacts.flatMap(({ timeZone }) => timeZone ?? []))];
  const others = theirs.filter((one) => one !== deskZone);
  if (others.length === 0) return null;
  const told = others.map((one) => t('there', { moment: momentOf(at, one), place: placeOf(one) }));
  return <p className={styles.clocks}>{told.join(' · ')}</p>;
}
