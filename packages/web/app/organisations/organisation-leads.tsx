import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { Section } from '../desk/ui/record-layout.tsx';
import { useMay } from '../desk/use-desk.ts';
import { LeadLines } from '../leads/lead-lines.tsx';

interface OrganisationLeadsProps {
  organisation: { id: string; archivedAt: string | null };
  leads: components['schemas']['LeadSummary'][];
}

/** The cases of an organisation that this colleague sees. */
export function OrganisationLeads({ organisation, leads }: OrganisationLeadsProps) {
  const t = useTranslations('organisations');
  const add = useMay('leads:write') && organisation.archivedAt === null && (
    <Button
      component={Link}
      to={`/desk/leads/new?organisationId=${organisation.id}`}
      variant="subtle"
      size="compact-sm"
    >
      {t('leads.add')}
    </Button>
  );
  return (
    <Section title={t('section.leads')} acts={add}>
      <LeadLines leads={leads} empty={t('leads.empty')} />
    </Section>
  );
}
