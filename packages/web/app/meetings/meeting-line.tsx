import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useNow } from '../desk/now.tsx';
import { useExact } from '../desk/ui/moment.tsx';
import { langOf } from '../desk/ui/name.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { type Meeting, pageOfAbout } from './meeting.ts';
import styles from './meetings.module.css';

/** A meeting in two lines: when by both clocks, and what; of one that is over, that nobody said what became of it. */
export function MeetingLine({ meeting, withAbout = false }: { meeting: Meeting; withAbout?: boolean }) {
  const t = useTranslations('meetings');
  const { labels } = useDesk();
  const { id, kind, subject, beginsAt, endsAt, timeZone, contacts, about } = meeting;
  const isOver = Date.parse(endsAt) < useNow();
  const when = useExact()(beginsAt, timeZone);
  return (
    <li>
      <span className={styles.when} suppressHydrationWarning>
        {when} {isOver && <span className={styles.over}>{t('over')}</span>}
      </span>
      <Link to={`/desk/meetings/${id}`} lang={langOf(subject)} data-row>
        {subject}
      </Link>{' '}
      <span className={styles.muted}>
        {[labels.meetingKind[kind] ?? kind, ...contacts.map(({ name }) => name)].map((word, place) => (
          <span key={word}>
            {place > 0 && ', '}
            <span className={styles.name} lang={langOf(word)}>
              {word}
            </span>
          </span>
        ))}
        {withAbout && (
          <>
            {' · '}
            <Link to={pageOfAbout(about)} lang={langOf(about.name)}>
              {about.name}
            </Link>
          </>
        )}
      </span>
    </li>
  );
}
