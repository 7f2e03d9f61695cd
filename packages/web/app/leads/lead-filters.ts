import { useMessages, useTranslations } from 'use-intl';
import { optionsOf, optionsOfNamed } from '../desk/record-words.ts';
import { useDesk } from '../desk/use-desk.ts';

/** What a list of leads can be narrowed by, as the API names it. */
export const leadFilters = [
  'q',
  'status',
  'stage',
  'kind',
  'ownerId',
  'municipalityId',
  'organisationId',
] as const;

/** The filters with their choices; the colleague himself is the first of the owners. */
export function useLeadFilters(colleagues: { id: string; name: string }[]) {
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
  ];
}
