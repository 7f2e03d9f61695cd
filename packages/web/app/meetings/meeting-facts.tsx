import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useDuration } from '../desk/ui/duration.ts';
import { TwoClocks } from '../desk/ui/moment.tsx';
import { langOf } from '../desk/ui/name.tsx';
import type { Meeting } from './meeting.ts';
import styles from './meetings.module.css';

/** When, where, with whom, and who was told how it stands. */
export function MeetingFacts({ meeting }: { meeting: Meeting }) {
  const t = useTranslations('meetings.fact');
  const { beginsAt, endsAt, timeZone, place, link, text, organiser, contacts, colleagues } = meeting;
  const duration = useDuration();
  const minutes = Math.round((Date.parse(endsAt) - Date.parse(beginsAt)) / 60_000);
  return (
    <dl className={styles.facts}>
      <Fact label={t('when')}>
        <TwoClocks at={beginsAt} zone={timeZone} />, {duration(minutes)}
      </Fact>
      {place && (
        <Fact label={t('place')}>
          <span lang={langOf(place)}>{place}</span>
        </Fact>
      )}
      {link && (
        <Fact label={t('link')}>
          <a href={link} rel="noreferrer" target="_blank">
            {link}
          </a>
        </Fact>
      )}
      <Fact label={t('organiser')}>{organiser.name}</Fact>
      {contacts.length > 0 && <Guests label={t('contacts')} guests={contacts} meeting={meeting} />}
      {colleagues.length > 0 && <Guests label={t('colleagues')} guests={colleagues} meeting={meeting} />}
      {text && (
        <Fact label={t('text')}>
          <span lang={langOf(text)}>{text}</span>
        </Fact>
      )}
    </dl>
  );
}

function Guests({
  label,
  guests,
  meeting,
}: {
  label: string;
  guests: Meeting['colleagues'];
  meeting: Meeting;
}) {
  const t = useTranslations('meetings.told');
  const isTold = meeting.sendsInvitations && meeting.state === 'planned';
  return (
    <Fact label={label}>
      <ul className={styles.guests}>
        {guests.map(({ id, name, email, told }) => (
          <li key={id}>
            <span lang={langOf(name)}>{name}</span>{' '}
            <span className={styles.muted}>
              {email}
              {isTold && ` · ${t(told)}`}
            </span>
          </li>
        ))}
      </ul>
    </Fact>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
