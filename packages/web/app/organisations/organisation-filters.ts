import { useMessages, useTranslations } from 'use-intl';
import { optionsOf, optionsOfNamed } from '../desk/record-words.ts';
import type { Filter } from '../desk/ui/filters.tsx';
import { useDesk } from '../desk/use-desk.ts';

/** What a list of organisations can be narrowed by, with the choices; the colleague himself is the first of the managers. */
export function useOrganisationFilters(colleagues: { id: string; name: string }[]): Filter[] {
  const t = useTranslations('organisations.filter');
  const { confidentiality, screenings, investors, archives } = useMessages().organisations;
  const { countries, labels, municipalities, me } = useDesk();
  const ownFirst = colleagues.toSorted((a, b) => Number(b.id === me.id) - Number(a.id === me.id));
  return [
    { name: 'kind', label: t('kind'), options: optionsOf(labels.organisationKind) },
    { name: 'investor', label: t('investor'), options: optionsOf(investors) },
    { name: 'country', label: t('country'), options: optionsOf(countries) },
    { name: 'municipalityId', label: t('municipalityId'), options: optionsOfNamed(municipalities) },
    { name: 'accountManagerId', label: t('accountManagerId'), options: optionsOfNamed(ownFirst) },
    { name: 'tier', label: t('tier'), options: optionsOf(labels.tier), isRare: true },
    { name: 'sector', label: t('sector'), options: optionsOf(labels.sector), isRare: true },
    { name: 'cluster', label: t('cluster'), options: optionsOf(labels.cluster), isRare: true },
    { name: 'confidential', label: t('confidential'), options: optionsOf(confidentiality), isRare: true },
    { name: 'screening', label: t('screening'), options: optionsOf(screenings), isRare: true },
    { name: 'archived', label: t('archived'), options: optionsOf(archives), isRare: true },
  ];
}
