import { useFormatter, useMessages, useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { type RecordWords, recordWords } from '../desk/record-words.ts';
import { useDates } from '../desk/ui/dates.ts';
import { useDesk } from '../desk/use-desk.ts';

type Plot = components['schemas']['PlotSummary'];

/** The fields of a plot in words; the units stand with the names of the fields. */
export function usePlotWords(): RecordWords {
  const { field } = useMessages().plots;
  const { labels } = useDesk();
  const format = useFormatter();
  const t = useTranslations('plots');
  const { dayOf } = useDates();
  const day = (value: unknown) => dayOf(`${String(value).slice(0, 10)}T12:00:00Z`);
  const degrees = (value: unknown) => format.number(Number(value), { maximumFractionDigits: 6 });
  return recordWords(field, {
    tenures: labels.tenure,
    state: labels.plotState,
    environmentalCategory: labels.environmentalCategory,
    areaM2: (value) => format.number(Number(value)),
    powerMva: (value) => (Number(value) === 0 ? t('powerNone') : format.number(Number(value))),
    latitude: degrees,
    longitude: degrees,
    availableOn: day,
    powerAvailableOn: day,
    archivedAt: day,
  });
}

/** An area in words; an empty text where it is not known. */
export function useArea(): (plot: Pick<Plot, 'areaM2'>) => string {
  const t = useTranslations('plots');
  return ({ areaM2 }) => (areaM2 === null ? '' : t('area', { area: areaM2 }));
}

/** The power of a plot and from when; an empty text where it is not known. */
export function usePower(): (plot: Pick<Plot, 'powerMva' | 'powerAvailableOn'>) => string {
  const t = useTranslations('plots');
  const words = usePlotWords();
  return ({ powerMva, powerAvailableOn }) => {
    if (powerMva === null) return '';
    if (powerMva === 0) return t('powerNone');
    const day = words.value('powerAvailableOn', powerAvailableOn);
    return day ? t('powerFrom', { mva: powerMva, day }) : t('power', { mva: powerMva });
  };
}
