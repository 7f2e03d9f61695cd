import { useFormatter, useMessages, useTranslations } from 'use-intl';
import { type RecordWords, recordWords } from '../desk/record-words.ts';
import { useDates } from '../desk/ui/dates.ts';
import { useDesk } from '../desk/use-desk.ts';

/** The fields of a lead in words, amounts with their units. */
export function useLeadWords(): RecordWords {
  const { field, stage, status } = useMessages().leads;
  const { labels } = useDesk();
  const format = useFormatter();
  const { dayOf } = useDates();
  const power = usePower();
  const number = (value: unknown) => format.number(Number(value));
  const area = (value: unknown) => format.number(wholeM2(Number(value)));
  return recordWords(field, {
    kind: labels.leadKind,
    stage,
    status,
    sector: labels.sector,
    clusters: labels.cluster,
    activities: labels.activity,
    tenures: labels.tenure,
    investmentBand: labels.investmentBand,
    timeFrame: labels.timeFrame,
    floorAreaFromM2: area,
    floorAreaToM2: area,
    plotAreaFromM2: area,
    plotAreaToM2: area,
    jobsWithinThreeYears: number,
    powerKva: (value) => power(Number(value)),
    nextStepOn: (value) => dayOf(`${String(value).slice(0, 10)}T12:00:00Z`),
  });
}

/** Power in the one unit in which it is also kept and edited. */
export function usePower(): (kva: number) => string {
  const t = useTranslations('leads.power');
  return (kva) => t('kva', { kva });
}

/** Whole square metres: what was asked in tsubo or acres is no more exact than that. Small areas keep their part. */
const wholeM2 = (area: number) => (area >= 100 ? Math.round(area) : area);

/** A range of square metres, either end of which may be open; an empty text for none. */
export function useArea(): (from: number | null, to: number | null) => string {
  const t = useTranslations('leads.area');
  return (exactFrom, exactTo) => {
    const from = exactFrom === null ? null : wholeM2(exactFrom);
    const to = exactTo === null ? null : wholeM2(exactTo);
    if (from === null) return to === null ? '' : t('upTo', { to });
    if (to === null) return t('from', { from });
    return from === to ? t('exactly', { from }) : t('range', { from, to });
  };
}
