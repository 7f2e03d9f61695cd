import { parseArea, parsePower, parseWholeNumber } from '../areas/index.ts';
import { type AreaUnit, type CodeLabels, type Locale, labelOf, type PowerUnit } from '../code-lists/index.ts';
import { momentInWords } from '../mail-templates/index.ts';
import { foldWidth } from '../names/index.ts';
import { parseTelephone } from '../telephones/index.ts';
import { type AmountRead, amountsInWords } from './amounts-in-words.ts';
import type { Answers } from './inquiry.fields.ts';

/** What is asked, in the order of the form; a question may take several answers ("from", "to" and a unit). */
export type Question = keyof CodeLabels['question'];

/** A question that was answered, and the answer as people read it. */
export interface AnswerInWords {
  question: Question;
  text: string;
}

/**
 * All answers that were given, in the order of the form and the words of a language: codes by their names, days
 * in words, numbers as they were read in the language of the form that they were typed into (`typedIn`), with
 * what was typed behind them where that says more. What cannot be read stands as typed.
 */
export function answersInWords(
  answers: Answers,
  { locale, typedIn }: { locale: Locale; typedIn: Locale },
): AnswerInWords[] {
  const amount = amountsInWords(locale, typedIn);
  const code = (list: keyof CodeLabels, value?: string) => (value ? labelOf(locale, list, value) : '');
  const names = new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' });
  const codes = (list: keyof CodeLabels, values: string[] = []) =>
    names.format(values.map((value) => code(list, value)));
  const moment = (typed?: string) =>
    typed && answers.appointment !== 'none' ? momentOf(typed, answers.appointmentTimeZone, locale) : '';
  const area = (kind: 'floorArea' | 'plotArea') => {
    const unit = (answers[`${kind}Unit`] || 'm2') as AreaUnit;
    const read = (typed = ''): AmountRead => {
      const reading = parseArea(typed, unit, typedIn);
      return { typed, unit: code('areaUnit', unit), ...named(reading, 'areaUnit', locale) };
    };
    return amount.range(read(answers[`${kind}From`]), read(answers[`${kind}To`]));
  };
  const power = (typed = '', unit = 'kva') => {
    const reading = parsePower(typed, unit as PowerUnit, typedIn);
    return amount.one({ typed, unit: code('powerUnit', unit), ...named(reading, 'powerUnit', locale) });
  };
  const count = (typed = '') => amount.one({ typed, unit: '', ...parseWholeNumber(typed, typedIn) });
  const text: Record<Exclude<Question, 'appointmentTimeZone' | 'files'>, string | undefined> = {
    organisationName: answers.organisationName,
    organisationNameLatin: answers.organisationNameLatin,
    country: countryName(answers.country, locale),
    website: answers.website && foldWidth(answers.website),
    identifier: answers.identifier && foldWidth(answers.identifier),
    kind: code('kind', answers.kind),
    sector: code('sector', answers.sector),
    activities: codes('activity', answers.activities),
    clusters: codes('cluster', answers.clusters),
    floorArea: area('floorArea'),
    plotArea: area('plotArea'),
    tenures: codes('tenure', answers.tenures),
    power: power(answers.powerNeeded, answers.powerUnit || 'kva'),
    municipalities: codes('municipality', answers.municipalities),
    jobsWithinThreeYears: count(answers.jobsWithinThreeYears),
    investmentBand: code('investmentBand', answers.investmentBand),
    timeFrame: code('timeFrame', answers.timeFrame),
    message: answers.message,
    contactName: answers.contactName,
    contactNameReading: answers.contactNameReading,
    contactEmail: answers.contactEmail && foldWidth(answers.contactEmail),
    contactTelephone: amount.aside(
      parseTelephone(answers.contactTelephone ?? '', answers.country ?? '')?.display,
      foldWidth(answers.contactTelephone ?? ''),
    ),
    appointment: code('appointment', answers.appointment),
    appointmentMoment1: moment(answers.appointmentMoment1),
    appointmentMoment2: moment(answers.appointmentMoment2),
  };
  return Object.entries(text).flatMap(([question, said]) =>
    said?.trim() ? [{ question: question as Question, text: said.trim() }] : [],
  );
}

/** The unit that was read, by its name: one typed behind the number wins over the one chosen. */
function named(
  reading: { value: number; unit: string } | { problem: string },
  list: 'areaUnit' | 'powerUnit',
  locale: Locale,
) {
  return 'value' in reading ? { value: reading.value, unit: labelOf(locale, list, reading.unit) } : {};
}

/** Half a moment, or what is none, as it was typed: it is pointed out beside the field. */
function momentOf(typed: string, zone: string | undefined, locale: Locale): string {
  try {
    return momentInWords(Temporal.PlainDateTime.from(typed), zone || null, locale);
  } catch {
    return [typed.replace('T', ' ').trim(), zone].filter(Boolean).join(' ');
  }
}

/** CLDR's name of a country, in the reader's language. */
function countryName(code: string | undefined, locale: Locale): string {
  if (!code || !/^[A-Z]{2}$/.test(code)) return code ?? '';
  return new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }).of(code) ?? code;
}
