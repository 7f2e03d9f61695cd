import { useEffect } from 'react';
import { Link, useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import { useMay } from '../desk/use-desk.ts';
import type { TimelineSubject } from '../timeline/timeline-subject.ts';
import type { loader } from './listed.ts';
import { MeetingLine } from './meeting-line.tsx';
import styles from './meetings.module.css';

/** The meetings to come of a record, above what happened with it, with the way to plan one. */
export function ComingUp({ subject }: { subject: TimelineSubject }) {
  const t = useTranslations('meetings');
  const mayRead = useMay('meetings:read');
  const mayPlan = useMay('meetings:write');
  const { data, load } = useFetcher<typeof loader>({ key: `meetings ${Object.values(subject).join()}` });
  const search = new URLSearchParams(subject).toString();
  useEffect(() => {
    if (mayRead) void load(`/desk/meeting-list?${search}`);
  }, [mayRead, load, search]);
  const planned = data && 'planned' in data ? data.planned : [];
  if (!mayPlan && planned.length === 0) return null;
  return (
    <div className={styles.coming}>
      <div className={styles.comingHead}>
        <h3>{t('coming')}</h3>
        {mayPlan && <Link to={`/desk/meetings/new?${search}`}>{t('plan.title')}</Link>}
      </div>
      {data !== undefined && planned.length === 0 && <p className={styles.none}>{t('none')}</p>}
      {planned.length > 0 && (
        <ul className={`${styles.lines} ${styles.comingLines}`} aria-label={t('coming')}>
          {planned.map((meeting) => (
            <MeetingLine
              key={meeting.id}
              meeting={meeting}
              withAbout={!Object.values(subject).includes(meeting.about.id)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
