import { useMessages, useTranslations } from 'use-intl';
import { optionsOf, optionsOfNamed } from '../desk/record-words.ts';
import type { Filter } from '../desk/ui/filters.tsx';
import { useDesk } from '../desk/use-desk.ts';

interface Named {
  id: string;
  name: string;
}

interface LeadChoices {
  colleagues: Named[];
  /** Those that the address names already. */
  organisation: Named | null;
  contact: Named | null;
}

/** The filters with their choices; the colleague himself is the first of the owners. */
export function useLeadFilters({ colleagues, organisation, contact }: LeadChoices): Filter[] {
  const t = useTranslations('leads.filter');
  const { status, stage } = useMessages().leads;
  const { me, labels, municipalities } = useDesk();
  const owners = colleagues.filter(({ id }) => id !== me.id);
  const mine = colleagues.length > owners.length ? [{ value: me.id, label: t('mine') }] : [];
  return [
    { name: 'status', label: t('status'), options: optionsOf(status) },
    { name: 'stage', label: t('stage'), options: optionsOf(stage) },
    { name: 'kind', label: t('kind'), options: optionsOf(labels.leadKind) },
    { name: 'ownerId', label: t('ownerId'), options: [...mine, ...optionsOfNamed(owners)] },
    { name: 'municipalityId', label: t('municipalityId'), options: optionsOfNamed(municipalities) },
    { name: 'organisationId', label: t('organisationId'), organisation },
    // Chosen on the contact's own page alone.
    ...(contact ? [{ name: 'contactId', label: t('contactId'), options: optionsOfNamed([contact]) }] : []),
  ];
}
