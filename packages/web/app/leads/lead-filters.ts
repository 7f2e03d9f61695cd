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
  /** Partners' offices that brought cases. */
  offices?: Named[];
  /** Those that the address names already. */
  organisation: Named | null;
  contact: Named | null;
}

/** For how many days nothing happened, as it is asked for. */
const quietDays = [14, 30, 60, 90, 180];

/** The filters with their choices; the colleague himself is the first of the owners. */
export function useLeadFilters({ colleagues, offices = [], organisation, contact }: LeadChoices): Filter[] {
  const t = useTranslations('leads.filter');
  const { status, stage, yesNo } = useMessages().leads;
  const { labels, municipalities, countries } = useDesk();
  const people = [
    { value: 'me', label: t('mine') },
    { value: 'none', label: t('nobody') },
    ...optionsOfNamed(colleagues),
  ];
  const words = useMessages().leads.filter;
  const coded = (name: keyof typeof words & string, of: Readonly<Record<string, string>>): Filter => ({
    ...{ name, label: words[name], options: optionsOf(of), isRare: true },
  });
  return [
    { name: 'status', label: t('status'), options: optionsOf(status) },
    { name: 'stage', label: t('stage'), options: optionsOf(stage) },
    { name: 'kind', label: t('kind'), options: optionsOf(labels.leadKind) },
    { name: 'ownerId', label: t('ownerId'), options: people },
    { name: 'municipalityId', label: t('municipalityId'), options: optionsOfNamed(municipalities) },
    { name: 'organisationId', label: t('organisationId'), organisation },
    // Chosen on the contact's own page alone.
    ...(contact ? [{ name: 'contactId', label: t('contactId'), options: optionsOfNamed([contact]) }] : []),
    { name: 'assessorId', label: t('assessorId'), options: people, isRare: true },
    coded('sector', labels.sector),
    coded('cluster', labels.cluster),
    coded('activity', labels.activity),
    coded('originCountry', countries),
    coded('source', labels.leadSource),
    coded('cause', labels.leadCause),
    coded('strategicFit', labels.strategicFit),
    coded('firstArrival', labels.leadArrival),
    coded('likelihood', labels.likelihood),
    coded('creditParty', labels.creditParty),
    ...(offices.length > 0
      ? [
          {
            ...{ name: 'referredById', label: t('referredById') },
            ...{ options: optionsOfNamed(offices), isRare: true },
          },
        ]
      : []),
    coded('vifo', labels.vifo),
    coded('confidential', yesNo),
    {
      ...{ name: 'quietDays', label: t('quietDays'), isRare: true },
      options: quietDays.map((days) => ({ value: String(days), label: t('days', { days }) })),
    },
    coded('lookAgainDue', yesNo),
    {
      ...{ name: 'jobs', label: t('jobs'), isRare: true },
      numbers: { from: 'jobsFrom', until: 'jobsTo' },
    },
    {
      ...{ name: 'capexEur', label: t('capexEur'), isRare: true },
      numbers: { from: 'capexEurFrom', until: 'capexEurTo' },
    },
    {
      ...{ name: 'created', label: t('created'), isRare: true },
      period: { from: 'createdFrom', until: 'createdUntil' },
    },
    {
      ...{ name: 'updated', label: t('updated'), isRare: true },
      period: { from: 'updatedFrom', until: 'updatedUntil' },
    },
  ];
}
