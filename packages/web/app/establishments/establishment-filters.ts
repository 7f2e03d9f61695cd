import { useMessages, useTranslations } from 'use-intl';
import { optionsOf, optionsOfNamed } from '../desk/record-words.ts';
import type { Filter } from '../desk/ui/filters.tsx';
import { useDesk } from '../desk/use-desk.ts';

/** What a list of establishments can be narrowed by, with the choices; the organisation is what the address names already. */
export function useEstablishmentFilters(organisation: { id: string; name: string } | null): Filter[] {
  const t = useTranslations('establishments.filter');
  const { state, archives } = useMessages().establishments;
  const { labels, municipalities } = useDesk();
  return [
    { name: 'riskLevel', label: t('riskLevel'), options: optionsOf(labels.riskLevel) },
    { name: 'state', label: t('state'), options: optionsOf(state) },
    { name: 'municipalityId', label: t('municipalityId'), options: optionsOfNamed(municipalities) },
    { name: 'organisationId', label: t('organisationId'), organisation },
    { name: 'opened', label: t('opened'), period: { from: 'openedFrom', until: 'openedUntil' } },
    { name: 'closed', label: t('closed'), period: { from: 'closedFrom', until: 'closedUntil' } },
    {
      name: 'closingReason',
      label: t('closingReason'),
      options: optionsOf(labels.closingReason),
      isRare: true,
    },
    { name: 'plot', label: t('plot'), isText: true, isRare: true },
    { name: 'archived', label: t('archived'), options: optionsOf(archives), isRare: true },
  ];
}
