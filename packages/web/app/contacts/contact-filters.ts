import { useMessages, useTranslations } from 'use-intl';
import { optionsOf, optionsOfNamed } from '../desk/record-words.ts';
import type { Filter } from '../desk/ui/filters.tsx';
import { useDesk } from '../desk/use-desk.ts';

interface Named {
  id: string;
  name: string;
}

interface ContactChoices {
  colleagues: Named[];
  /** Those that the address names already. */
  organisation: Named | null;
  former: Named | null;
}

/** What a list of contacts can be narrowed by, with the choices. */
export function useContactFilters({ colleagues, organisation, former }: ContactChoices): Filter[] {
  const t = useTranslations('contacts');
  const { lefts, mailLanguage } = useMessages().contacts;
  const { labels, municipalities, me } = useDesk();
  const ownFirst = colleagues.toSorted((a, b) => Number(b.id === me.id) - Number(a.id === me.id));
  return [
    { name: 'organisationId', label: t('filter.organisationId'), organisation },
    { name: 'language', label: t('filter.language'), options: optionsOf(mailLanguage) },
    { name: 'municipalityId', label: t('filter.municipalityId'), options: optionsOfNamed(municipalities) },
    { name: 'accountManagerId', label: t('filter.accountManagerId'), options: optionsOfNamed(ownFirst) },
    {
      name: 'consent',
      label: t('filter.consent'),
      options: [...optionsOf(labels.contactConsent), { value: 'none', label: t('neverAsked') }],
    },
    { name: 'left', label: t('filter.left'), options: optionsOf(lefts) },
    {
      name: 'formerOrganisationId',
      label: t('filter.formerOrganisationId'),
      organisation: former,
      isRare: true,
    },
  ];
}
