import { type CodeLabels, type Locale, labelOf } from '../code-lists/index.ts';
import type { Answers } from './inquiry.fields.ts';
import { answerLabels } from './inquiry.labels.ts';

const colon: Record<Locale, string> = { en: ': ', nl: ': ', ja: '：', zh: '：' };
const comma: Record<Locale, string> = { en: ', ', nl: ', ', ja: '、', zh: '、' };

/** All answers that were given, one a line, in the order and the words of the form's language. */
export function answersAsText(answers: Answers, locale: Locale): string {
  const code = (list: keyof CodeLabels, value?: string) => (value ? labelOf(locale, list, value) : '');
  const codes = (list: keyof CodeLabels, values?: string[]) =>
    (values ?? []).map((value) => code(list, value)).join(comma[locale]);
  const area = (from?: string, to?: string, unit?: string) =>
    from || to ? `${[from, to].filter(Boolean).join('–')} ${code('areaUnit', unit || 'm2')}` : '';
  const moment = (typed?: string) =>
    typed ? `${typed.replace('T', ' ')} ${answers.appointmentTimeZone ?? ''}`.trim() : '';
  const lines: Record<keyof (typeof answerLabels)['en'], string> = {
    organisationName: answers.organisationName ?? '',
    organisationNameLatin: answers.organisationNameLatin ?? '',
    country: countryName(answers.country, locale),
    website: answers.website ?? '',
    identifier: answers.identifier ?? '',
    kind: code('kind', answers.kind),
    sector: code('sector', answers.sector),
    clusters: codes('cluster', answers.clusters),
    activities: codes('activity', answers.activities),
    floorArea: area(answers.floorAreaFrom, answers.floorAreaTo, answers.floorAreaUnit),
    plotArea: area(answers.plotAreaFrom, answers.plotAreaTo, answers.plotAreaUnit),
    tenures: codes('tenure', answers.tenures),
    jobsWithinThreeYears: answers.jobsWithinThreeYears ?? '',
    investmentBand: code('investmentBand', answers.investmentBand),
    power: answers.powerNeeded
      ? `${answers.powerNeeded} ${code('powerUnit', answers.powerUnit || 'kva')}`
      : '',
    timeFrame: code('timeFrame', answers.timeFrame),
    municipalities: codes('municipality', answers.municipalities),
    message: answers.message ?? '',
    contactName: answers.contactName ?? '',
    contactNameReading: answers.contactNameReading ?? '',
    contactEmail: answers.contactEmail ?? '',
    contactTelephone: answers.contactTelephone ?? '',
    appointment: answers.appointment === 'none' ? '' : code('appointment', answers.appointment),
    appointmentMoment1: moment(answers.appointmentMoment1),
    appointmentMoment2: moment(answers.appointmentMoment2),
  };
  return Object.entries(lines)
    .filter(([, value]) => value.trim() !== '')
    .map(
      ([key, value]) => `${answerLabels[locale][key as keyof typeof lines]}${colon[locale]}${value.trim()}`,
    )
    .join('\n');
}

/** CLDR's name of a country, in the reader's language. */
function countryName(code: string | undefined, locale: Locale): string {
  return code ? (new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }).of(code) ?? code) : '';
}
