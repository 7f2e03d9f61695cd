import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { NewRecord } from '../desk/ui/new-record.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { ChosenOrganisation } from '../organisations/chosen-organisation.tsx';
import { useCaseFields, useNextStepFields } from './lead-fields.tsx';
import { useRequirementFields } from './requirement-fields.tsx';

interface NewLeadFormProps {
  organisation: components['schemas']['Organisation'];
  colleagues: { id: string; name: string }[];
  offices: components['schemas']['PartnerOfficeReference'][];
}

/** A new case of an organisation: begun as the colleague's own, in his municipality. */
export function NewLeadForm({ organisation, colleagues, offices }: NewLeadFormProps) {
  const t = useTranslations('leads');
  const { me } = useDesk();
  const [contact] = organisation.contacts;
  const isOwner = me.role === 'account-manager';
  const start = {
    kind: 'new-establishment' as const,
    sector: organisation.sector,
    clusters: organisation.clusters,
    ...(contact && { contact }),
    ...(me.municipality && { municipality: me.municipality }),
    ...(isOwner && { owner: { id: me.id, name: me.name } }),
  };
  const {
    title,
    kind,
    contact: person,
    municipality,
    owner,
    referredBy,
  } = useCaseFields(start, organisation.contacts, colleagues, offices);
  const groups = [
    { fields: [title, kind, person, municipality, owner, referredBy] },
    { title: t('section.next'), fields: useNextStepFields(start) },
    { title: t('section.requirement'), hint: t('create.known'), fields: useRequirementFields(start) },
  ];
  return (
    <NewRecord title={t('create.title')} submit={t('create.submit')} groups={groups}>
      <ChosenOrganisation organisation={organisation} />
    </NewRecord>
  );
}
