import { zoneCity } from '../time-zones/index.ts';
import type { Moment, Reason } from './moment.ts';
import { momentWords } from './moment-words.ts';

/** The languages of the desk. */
type DeskLocale = 'en' | 'nl';

/** What must be known of a moment to put it into words: all but the present can be made again from a row. */
export interface SaidMoment extends Pick<Moment, 'recipientLocal' | 'senderLocal' | 'reasons'> {
  /** When it is said: the year of a day is told where it is not this one at the sender's. */
  now: Temporal.Instant;
}

/**
 * A moment in a sentence or two, for the desk: why it moved, the next working moment in both time zones, and what
 * is not certain: `Golden Week, next working moment Thu 6 May 2027 09:30 in Tokyo · 02:30 here. It is …`
 */
export function explainMoment(moment: SaidMoment, locale: DeskLocale): string {
  const words = momentWords[locale];
  const when = momentInBothZones(moment, locale, { separator: ' ', beforeCity: words.inCity });
  const why = causesOf(moment, locale);
  return withRemarks(why === '' ? words.asAsked(when) : words.moved(capitalised(why), when), moment, locale);
}

/** The same beside the moment itself, which it does not repeat: `Not sooner: Golden Week. It is …` */
export function whyThen(moment: Pick<SaidMoment, 'reasons'>, locale: DeskLocale): string {
  const words = momentWords[locale];
  const why = causesOf(moment, locale);
  return withRemarks(why === '' ? words.justAsAsked : words.notSooner(why), moment, locale);
}

/**
 * A moment by both clocks: `Thu 6 May, 09:30 Tokyo · 02:30 here`, with the day here where it is another and the
 * year where it is not the present one.
 */
export function momentInBothZones(
  { recipientLocal, senderLocal, now }: SaidMoment,
  locale: DeskLocale,
  style = { separator: ', ', beforeCity: (city: string) => ` ${city}` },
): string {
  const { here } = momentWords[locale];
  const thisYear = now.toZonedDateTimeISO(senderLocal.timeZoneId).year;
  const day = dayIn(recipientLocal, locale, thisYear);
  const there = `${day}${style.separator}${timeOf(recipientLocal)}`;
  if (recipientLocal.timeZoneId === senderLocal.timeZoneId) return `${there} ${here}`;
  const dayHere = dayIn(senderLocal, locale, thisYear);
  const hereAt = dayHere === day ? timeOf(senderLocal) : `${dayHere}${style.separator}${timeOf(senderLocal)}`;
  return `${there}${style.beforeCity(zoneCity(recipientLocal.timeZoneId, locale))} · ${hereAt} ${here}`;
}

function causesOf({ reasons }: Pick<SaidMoment, 'reasons'>, locale: DeskLocale): string {
  const causes = reasons.flatMap((reason) => (isRemark(reason) ? [] : [reason.params.name[locale]]));
  return new Intl.ListFormat(locale === 'en' ? 'en-GB' : 'nl').format(new Set(causes));
}

function withRemarks(sentence: string, { reasons }: Pick<SaidMoment, 'reasons'>, locale: DeskLocale): string {
  return [`${sentence}.`, ...reasons.flatMap((reason) => remark(reason, locale))].join(' ');
}

type Remark = Extract<Reason, { code: 'sender-holiday' | 'calendar-estimate' | 'calendar-unknown' }>;

function isRemark(reason: Reason): reason is Remark {
  return (
    reason.code === 'sender-holiday' ||
    reason.code === 'calendar-estimate' ||
    reason.code === 'calendar-unknown'
  );
}

function remark(reason: Reason, locale: DeskLocale): string[] {
  if (!isRemark(reason)) return [];
  const words = momentWords[locale];
  if (reason.code === 'sender-holiday') return [words['sender-holiday'](reason.params.name[locale])];
  const { country, year } = reason.params;
  const name = new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country;
  return [words[reason.code](name, year)];
}

function dayIn(local: Temporal.ZonedDateTime, locale: DeskLocale, thisYear: number): string {
  // British English, and without the comma that some versions of CLDR set behind the weekday.
  const day = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  const options = local.year === thisYear ? day : ({ ...day, year: 'numeric' } as const);
  const text = local.toPlainDate().toLocaleString(locale === 'en' ? 'en-GB' : 'nl-NL', options);
  return text.replace(',', '');
}

function timeOf(local: Temporal.ZonedDateTime): string {
  return local.toPlainTime().toString({ smallestUnit: 'minute' });
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
