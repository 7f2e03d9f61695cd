import { useFormatter, useMessages, useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { type RecordWords, recordWords } from '../desk/record-words.ts';
import { useDates } from '../desk/ui/dates.ts';
import { useDesk } from '../desk/use-desk.ts';

/** The fields of a lead in words, amounts with their units. */
export function useLeadWords(): RecordWords {
  const { field, stage, status } = useMessages().leads;
  const { labels, countries } = useDesk();
  const yesNo = useMessages().leads.yesNo as Record<string, string>;
  const unsaid = useUnsaidWords();
  const format = useFormatter();
  const { dayOf, momentOf } = useDates();
  const power = usePower();
  const day = (value: unknown) => dayOf(`${String(value).slice(0, 10)}T12:00:00Z`);
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
    source: labels.leadSource,
    cause: labels.leadCause,
    strategicFit: labels.strategicFit,
    firstArrival: labels.leadArrival,
    siteNeed: labels.siteNeed,
    drivers: labels.leadDriver,
    likelihood: labels.likelihood,
    vifo: labels.vifo,
    vifoQuestions: labels.screeningQuestion,
    statusReason: labels.statusReason,
    notSaid: unsaid,
    considersOthers: yesNo,
    wantsSubsidy: yesNo,
    confidential: yesNo,
    neverLookAgain: yesNo,
    originCountry: countries,
    credits: (value) => creditsIn(value, labels.creditParty),
    capexAmount: number,
    capexEur: number,
    jobsSafeguarded: number,
    lookAgainOn: day,
    landedOn: day,
    nextStepOn: day,
    quietDismissedAt: (value) => momentOf(String(value)),
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

/** Yes and no as choices. */
export function useYesNo() {
  const t = useTranslations('leads.yesNo');
  return [
    { value: 'true', label: t('true') },
    { value: 'false', label: t('false') },
  ];
}

/** The fields to which a company may not say. */
export function useUnsaidWords(): Record<string, string> {
  const { field } = useMessages().leads;
  const {
    jobsWithinThreeYears,
    jobsSafeguarded,
    capexAmount,
    considersOthers,
    competitorLocations,
    wantsSubsidy,
  } = field;
  return {
    jobsWithinThreeYears,
    jobsSafeguarded,
    capexAmount,
    considersOthers,
    competitorLocations,
    wantsSubsidy,
  };
}

type Sum = Partial<
  Pick<
    components['schemas']['Lead'],
    'capexAmount' | 'capexCurrency' | 'capexEur' | 'capexRate' | 'capexRateOn'
  >
>;

/** A sum in its currency, and what it is in euros at which rate; null for none. */
export function useMoney(): (sum: Sum) => string | null {
  const t = useTranslations('leads.money');
  const format = useFormatter();
  const { dayOf } = useDates();
  const money = (value: number, currency: string) =>
    format.number(value, { style: 'currency', currency, maximumFractionDigits: 0 });
  return ({ capexAmount, capexCurrency, capexEur, capexRate, capexRateOn }) => {
    if (capexAmount == null || !capexCurrency) return null;
    const sum = money(capexAmount, capexCurrency);
    if (capexCurrency === 'EUR') return sum;
    if (capexEur == null || capexRate == null || !capexRateOn) return t('noRate', { sum });
    const on = dayOf(`${capexRateOn}T12:00:00Z`);
    return t('inEuros', { sum, euros: money(capexEur, 'EUR'), rate: format.number(capexRate), on });
  };
}

/** Parts as the log keeps them, `nfia 60`, in words. */
function creditsIn(value: unknown, parties: Readonly<Record<string, string>>): string {
  const parts = (Array.isArray(value) ? value : []).map((part) => String(part).split(' '));
  return parts.map(([party = '', share]) => `${parties[party] ?? party} ${share} %`).join(', ');
}
