import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { langOf } from '../desk/ui/name.tsx';
import styles from './follow-ups.module.css';
import { useBothZones } from './use-both-zones.ts';

/** What is still to go out, above a timeline of what did; the next one last, beside the present. */
export function PlannedFollowUps({ followUps }: { followUps: components['schemas']['FollowUp'][] }) {
  const t = useTranslations('followUps');
  const bothZones = useBothZones();
  const planned = followUps.filter(({ state }) => state === 'planned');
  if (planned.length === 0) return null;
  return (
    <ul className={styles.coming} aria-label={t('coming')}>
      {planned.map(({ id, mailId, subject, moment }) => (
        <li key={id}>
          <span className={styles.when}>{bothZones(moment)}</span>
          <Link to={`/desk/mails/${mailId}`} lang={langOf(subject)}>
            {subject}
          </Link>
        </li>
      ))}
    </ul>
  );
}
