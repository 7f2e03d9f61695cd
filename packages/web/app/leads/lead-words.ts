import { useFormatter, useMessages, useTranslations } from 'use-intl';
import { type RecordWords, recordWords } from '../desk/record-words.ts';
import { useDates } from '../desk/ui/dates.ts';
import { useDesk } from '../desk/use-desk.ts';

/** The fields of a lead in words, amounts with their units. */
export function useLeadWords(): RecordWords {
  const { field, kind, stage, status } = useMessages().leads;
  const { labels } = useDesk();
  const format = useFormatter();
  const { dayOf } = useDates();
  const power = usePower();
  const number = (value: unknown) => format.number(Number(value));
  return recordWords(field, {
    kind,
    stage,
    status,
    sector: labels.sector,
    clusters: labels.cluster,
    activities: labels.activity,
    investmentBand: labels.investmentBand,
    timeFrame: labels.timeFrame,
    floorAreaFromM2: number,
    floorAreaToM2: number,
    plotAreaFromM2: number,
    plotAreaToM2: number,
    jobsWithinThreeYears: number,
    powerKva: (value) => power(Number(value)),
    nextStepOn: (value) => dayOf(`${String(value).slice(0, 10)}T12:00:00Z`),
  });
}

/** Power as the grid's people say it: in MVA from one on. */
export function usePower(): (kva: number) => string {
  const t = useTranslations('leads.power');
  return (kva) => (kva >= 1000 ? t('mva', { mva: kva / 1000 }) : t('kva', { kva }));
}

/** A range of square metres, either end of which may be open; an empty text for none. */
export function useArea(): (from: number | null, to: number | null) => string {
  const t = useTranslations('leads.area');
  return (from, to) => {
    if (from === null) return to === null ? '' : t('upTo', { to });
    if (to === null) return t('from', { from });
    return from === to ? t('exactly', { from }) : t('range', { from, to });
  };
}
