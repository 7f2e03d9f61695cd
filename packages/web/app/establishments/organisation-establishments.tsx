import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useMessages, useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { langOf } from '../desk/ui/name.tsx';
import { Section } from '../desk/ui/record-layout.tsx';
import lines from '../desk/ui/record-lines.module.css';
import { StatusWord } from '../desk/ui/status-word.tsx';
import { useDesk, useMay } from '../desk/use-desk.ts';
import { nameOf } from './establishment-name.ts';
import { RiskWord } from './risk.tsx';

type Page = components['schemas']['EstablishmentPage'];

interface OrganisationEstablishmentsProps {
  organisation: { id: string; archivedAt: string | null };
  establishments: Page;
}

/** Where an organisation is present: each place with its jobs and whether it is likely to leave. */
export function OrganisationEstablishments({
  organisation,
  establishments,
}: OrganisationEstablishmentsProps) {
  const t = useTranslations('establishments');
  const openFirst = establishments.items.toSorted(
    (a, b) => Number(a.closedOn !== null) - Number(b.closedOn !== null),
  );
  const query = `organisationId=${organisation.id}`;
  const add = useMay('establishments:write') && organisation.archivedAt === null && (
    <Button component={Link} to={`/desk/establishments/new?${query}`} variant="subtle" size="compact-sm">
      {t('ofOrganisation.add')}
    </Button>
  );
  return (
    <Section title={t('section.list')} acts={add}>
      {establishments.items.length === 0 && <p className={lines.empty}>{t('ofOrganisation.empty')}</p>}
      <ul className={lines.lines}>
        {openFirst.map((one) => (
          <Line key={one.id} establishment={one} />
        ))}
      </ul>
      {establishments.nextCursor && (
        <Link to={`/desk/establishments?${query}`}>{t('ofOrganisation.all')}</Link>
      )}
    </Section>
  );
}

function Line({ establishment }: { establishment: Page['items'][number] }) {
  const t = useTranslations('establishments');
  const { state } = useMessages().establishments;
  const jobsWords = useJobsWords();
  const name = nameOf(establishment);
  const { id, municipality, jobs, risk } = establishment;
  const place = name.includes(municipality?.name ?? '') ? null : municipality?.name;
  return (
    <li className={lines.line}>
      <span className={lines.name}>
        <Link to={`/desk/establishments/${id}`} lang={langOf(name)}>
          {name}
        </Link>{' '}
        <span className={lines.muted}>
          {[place, jobs && `${t('field.jobs')} ${jobsWords(jobs)}`].filter(Boolean).join(' · ')}
        </span>
      </span>
      {risk ? (
        <span>
          <span className={lines.muted}>{t('risk.label')}</span> <RiskWord risk={risk} />
        </span>
      ) : (
        <StatusWord>{state.closed}</StatusWord>
      )}
    </li>
  );
}

/** A number of jobs with its year and who says so. */
export function useJobsWords(): (figure: { jobs: number; year: number; source: string }) => string {
  const t = useTranslations('establishments');
  const { labels } = useDesk();
  return ({ jobs, year, source }) =>
    t('jobsIn', {
      jobs,
      year: String(year),
      source: (labels.headcountSource[source] ?? source).toLowerCase(),
    });
}
