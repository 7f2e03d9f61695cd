import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { MeetingLine } from '../meetings/meeting-line.tsx';
import lines from '../meetings/meetings.module.css';
import styles from './today.module.css';

/** The colleague's meetings of today and tomorrow, and those that are over and not written up; nothing where there are none. */
export function MeetingsComing({
  meetings: { items, count },
}: {
  meetings: components['schemas']['Today']['meetings'];
}) {
  const t = useTranslations('today.meetings');
  if (count === 0) return null;
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2>
          {t('title')} <span className={styles.count}>{count}</span>
        </h2>
      </div>
      <ul className={`${lines.lines} ${lines.ruled}`} aria-label={t('title')}>
        {items.map((meeting) => (
          <MeetingLine key={meeting.id} meeting={meeting} withAbout />
        ))}
      </ul>
    </section>
  );
}
