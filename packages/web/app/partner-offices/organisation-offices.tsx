import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { langOf } from '../desk/ui/name.tsx';
import { Section } from '../desk/ui/record-layout.tsx';
import lines from '../desk/ui/record-lines.module.css';
import { StatusWord } from '../desk/ui/status-word.tsx';
import { useDesk, useMay } from '../desk/use-desk.ts';

interface OrganisationOfficesProps {
  organisation: { id: string; kinds: readonly string[]; archivedAt: string | null };
  offices: components['schemas']['PartnerOfficePage'];
}

/** The offices of a partner with what each referred; nothing for an organisation that is none and has none. */
export function OrganisationOffices({ organisation, offices }: OrganisationOfficesProps) {
  const t = useTranslations('partnerOffices');
  const isPartner = organisation.kinds.includes('partner');
  const mayAdd = useMay('partner-offices:write') && isPartner && organisation.archivedAt === null;
  if (!isPartner && offices.items.length === 0) return null;
  const openFirst = offices.items.toSorted(
    (a, b) => Number(a.closedOn !== null) - Number(b.closedOn !== null),
  );
  const add = mayAdd && (
    <Button
      component={Link}
      to={`/desk/partner-offices/new?organisationId=${organisation.id}`}
      variant="subtle"
      size="compact-sm"
    >
      {t('add')}
    </Button>
  );
  return (
    <Section title={t('section.list')} acts={add}>
      {offices.items.length === 0 && <p className={lines.empty}>{t('empty')}</p>}
      <ul className={lines.lines}>
        {openFirst.map((office) => (
          <Line key={office.id} office={office} />
        ))}
      </ul>
      {offices.nextCursor && <p className={lines.empty}>{t('more')}</p>}
    </Section>
  );
}

function Line({ office }: { office: OrganisationOfficesProps['offices']['items'][number] }) {
  const t = useTranslations('partnerOffices');
  const { countries } = useDesk();
  const { id, city, country, closedOn, referredCount } = office;
  return (
    <li className={lines.line}>
      <span className={lines.name}>
        <Link to={`/desk/partner-offices/${id}`} lang={langOf(city)}>
          {city}
        </Link>{' '}
        <span className={lines.muted}>{countries[country] ?? country}</span>
      </span>
      <span className={lines.muted}>
        {t('referredCount', referredCount)}
        {closedOn && (
          <>
            {' '}
            <StatusWord>{t('closed')}</StatusWord>
          </>
        )}
      </span>
    </li>
  );
}
