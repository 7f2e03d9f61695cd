import { type Locale, labelOf } from '../code-lists/index.ts';

const tags: Record<Locale, string> = { en: 'en-GB', nl: 'nl-NL', ja: 'ja-JP', zh: 'zh-CN' };
/** A Japanese letter has the weekday in brackets, 12月6日（日）; CLDR writes the brackets half-width. */
const weekday = { en: 'long', nl: 'long', ja: 'short', zh: 'long' } as const;
const wide = (text: string) => text.replace(/\s*\(/g, '（').replace(/\)\s*/g, '）');

/** A day with its weekday as a letter in that language has it, e.g. "donderdag 6 mei 2027". */
export function dayInWords(day: Temporal.PlainDate, language: Locale): string {
  // Not Temporal's own toLocaleString: in Node 26 it writes Japanese days as 2027/05/06木曜日.
  const format = new Intl.DateTimeFormat(tags[language], {
    weekday: weekday[language],
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const words = format.format(day.toZonedDateTime('UTC').epochMilliseconds);
  return language === 'ja' ? wide(words) : words;
}

const dayAndTime: Record<Locale, (day: string, time: string) => string> = {
  en: (day, time) => `${day} at ${time}`,
  nl: (day, time) => `${day} om ${time}`,
  ja: (day, time) => `${day}${time}`,
  zh: (day, time) => `${day} ${time}`,
};

/** What a clock shows there, with what that clock is called: "… 16:30, Japanse standaardtijd (GMT+9)". */
export function momentInWords(
  reading: Temporal.PlainDateTime,
  timeZone: string | null,
  language: Locale,
): string {
  const time = reading.toPlainTime().toString({ smallestUnit: 'minute' });
  const words = dayAndTime[language](dayInWords(reading.toPlainDate(), language), time);
  if (!timeZone) return words;
  const zone = zoneInWords(reading.toZonedDateTime(timeZone), language);
  if (language === 'ja') return `${words} ${wide(zone)}`;
  return language === 'zh' ? `${words}，${wide(zone)}` : `${words}, ${zone}`;
}

/** The offset is that of the moment: in July another one than in December. */
function zoneInWords(moment: Temporal.ZonedDateTime, language: Locale): string {
  const part = (timeZoneName: 'longGeneric' | 'shortOffset') =>
    new Intl.DateTimeFormat(tags[language], { timeZone: moment.timeZoneId, timeZoneName })
      .formatToParts(moment.epochMilliseconds)
      .find(({ type }) => type === 'timeZoneName')?.value ?? moment.timeZoneId;
  return `${part('longGeneric')} (${part('shortOffset')})`;
}

const cities: readonly string[] = ['almere', 'amsterdam'];

/** What a municipality of this name calls itself in a letter. */
const office: Record<Locale, (name: string, slug: string) => string> = {
  en: (name, slug) => `${cities.includes(slug) ? 'City' : 'Municipality'} of ${name}`,
  nl: (name) => `Gemeente ${name}`,
  ja: (name) => `${name}市`,
  zh: (name) => `${name}市政府`,
};

/**
 * A sender's municipality in the mail's language, by the name it has on the form; one that the form does not
 * know keeps its own name. A colleague of none writes for the joint body.
 */
export function municipalityInWords(
  municipality: { slug: string; name: string } | null | undefined,
  language: Locale,
): string {
  if (!municipality) return 'Amsterdam inbusiness';
  const { slug, name } = municipality;
  const label = labelOf(language, 'municipality', slug);
  return label === slug ? name : office[language](label, slug);
}
