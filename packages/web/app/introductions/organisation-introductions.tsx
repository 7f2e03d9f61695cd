import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { Day } from '../desk/ui/moment.tsx';
import { Name } from '../desk/ui/name.tsx';
import { Section } from '../desk/ui/record-layout.tsx';
import lines from '../desk/ui/record-lines.module.css';
import { useDesk, useMay } from '../desk/use-desk.ts';
import { IntroductionWord } from './introduction-word.tsx';

interface OrganisationIntroductionsProps {
  organisation: { id: string; archivedAt: string | null };
  introductions: components['schemas']['IntroductionPage'];
}

/** To whom an organisation was introduced, or may be, whichever side it is on. */
export function OrganisationIntroductions({ organisation, introductions }: OrganisationIntroductionsProps) {
  const t = useTranslations('introductions');
  const query = `organisationId=${organisation.id}`;
  const add = useMay('introductions:write') && organisation.archivedAt === null && (
    <Button component={Link} to={`/desk/introductions/new?${query}`} variant="subtle" size="compact-sm">
      {t('ofOrganisation.add')}
    </Button>
  );
  return (
    <Section title={t('section.list')} acts={add}>
      {introductions.items.length === 0 && <p className={lines.empty}>{t('ofOrganisation.empty')}</p>}
      <ul className={lines.lines}>
        {introductions.items.map((one) => (
          <Line key={one.id} introduction={one} of={organisation.id} />
        ))}
      </ul>
      {introductions.nextCursor && <Link to={`/desk/introductions?${query}`}>{t('ofOrganisation.all')}</Link>}
    </Section>
  );
}

interface LineProps {
  introduction: components['schemas']['Introduction'];
  /** The organisation on whose page it stands; the line names the other one. */
  of: string;
}

function Line({ introduction, of }: LineProps) {
  const t = useTranslations('introductions');
  const { labels } = useDesk();
  const { id, organisation, otherOrganisation, madeOn, state, outcome } = introduction;
  const { name, nameLanguage, latinName } = organisation.id === of ? otherOrganisation : organisation;
  return (
    <li className={lines.line}>
      <span className={lines.name}>
        {t('with')}{' '}
        <Link to={`/desk/introductions/${id}`}>
          <Name name={name} lang={nameLanguage} latin={latinName} />
        </Link>{' '}
        <span className={lines.muted}>
          <Day on={madeOn} />
          {outcome && ` · ${labels.introductionOutcome[outcome]}`}
        </span>
      </span>
      <IntroductionWord state={state} />
    </li>
  );
}
