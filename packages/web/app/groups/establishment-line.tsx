import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { useDates } from '../desk/ui/dates.ts';
import { langOf } from '../desk/ui/name.tsx';
import { useDesk } from '../desk/use-desk.ts';
import styles from './group.module.css';

/** One establishment within its group: where it is, and its latest jobs with who says so. */
export function EstablishmentLine({
  establishment,
}: {
  establishment: components['schemas']['GroupEstablishment'];
}) {
  const t = useTranslations('groups.establishment');
  const { countries, labels } = useDesk();
  const { dayOf } = useDates();
  const { id, name, street, city, country, municipality, closedOn, jobs } = establishment;
  const place = [street, city ?? municipality?.name, country !== 'NL' && (countries[country] ?? country)]
    .filter(Boolean)
    .join(', ');
  const title = name ?? (place || id);
  const jobsInWords = jobs
    ? t('jobs', {
        jobs: jobs.jobs,
        year: String(jobs.year),
        source: labels.headcountSource[jobs.source] ?? jobs.source,
      })
    : t('noJobs');
  return (
    <li className={styles.establishment}>
      <span>
        <Link to={`/desk/establishments/${id}`} lang={langOf(title)}>
          {title}
        </Link>{' '}
        {name && <span className={styles.muted}>{place}</span>}
      </span>
      <span className={styles.muted}>
        {closedOn ? t('closed', { on: dayOf(`${closedOn}T12:00:00Z`) }) : jobsInWords}
      </span>
    </li>
  );
}
