import { useMessages, useTranslations } from 'use-intl';
import { optionsOf, optionsOfNamed } from '../desk/record-words.ts';
import type { Filter } from '../desk/ui/filter.ts';
import { useDesk } from '../desk/use-desk.ts';
import type { Park } from './plots.server.ts';

/** Areas at which a list begins or ends, in square metres. */
const steps = [1_000, 2_500, 5_000, 10_000, 20_000, 50_000];

/** What a list of plots can be narrowed by, with the choices. */
export function usePlotFilters(parks: readonly Park[]): Filter[] {
  const t = useTranslations('plots');
  const { archives } = useMessages().plots;
  const { labels, municipalities } = useDesk();
  const areas = steps.map((area) => ({ value: String(area), label: t('area', { area }) }));
  const named = parks.map(({ id, name, municipality }) => ({ id, name: `${name}, ${municipality.name}` }));
  return [
    { name: 'state', label: t('filter.state'), options: optionsOf(labels.plotState) },
    { name: 'municipalityId', label: t('filter.municipalityId'), options: optionsOfNamed(municipalities) },
    { name: 'parkId', label: t('filter.parkId'), options: optionsOfNamed(named) },
    { name: 'areaFromM2', label: t('filter.areaFromM2'), options: areas },
    { name: 'areaToM2', label: t('filter.areaToM2'), options: areas },
    { name: 'archived', label: t('filter.archived'), options: optionsOf(archives), isRare: true },
  ];
}
