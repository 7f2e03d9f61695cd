import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { langOf } from '../desk/ui/name.tsx';
import { useDesk } from '../desk/use-desk.ts';
import styles from './follow-ups.module.css';

/** What is still to go out, above a timeline of what did; the next one last, beside the present. */
export function PlannedFollowUps({ followUps }: { followUps: components['schemas']['FollowUp'][] }) {
  const t = useTranslations('followUps');
  const { locale } = useDesk();
  const planned = followUps.filter(({ state }) => state === 'planned');
  if (planned.length === 0) return null;
  return (
    <ul className={styles.coming} aria-label={t('coming')}>
      {planned.map(({ id, mailId, subject, moment }) => (
        <li key={id}>
          <span className={styles.when}>{moment.bothZones[locale]}</span>
          <Link to={`/desk/mails/${mailId}`} lang={langOf(subject)}>
            {subject}
          </Link>
        </li>
      ))}
    </ul>
  );
}
