import type { DateOrder } from './import.codes.ts';

const date = /^(\d{1,4})[-/.年\s](\d{1,2})[-/.月\s](\d{1,4})日?$/;
const time =
  /^(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?\s*(am|pm|a\.m\.|p\.m\.)?\s*(z|utc|gmt|[+-]\d\d(?::?\d\d)?)?$/i;

/**
 * The calendar day that is written here, in figures of the given order or in ISO 8601; null where it is none. A
 * moment with an offset is the day that it is in the time zone; one without is the day that is written. Two figures
 * of a year are of 1950 to 2049. Not read: years of Japanese eras, months in words, and the serial numbers of a
 * spreadsheet, which in text are numbers like any others (a workbook's own days are read as days before they come here).
 */
export function readDay(text: string, order: DateOrder, timeZone: string): Temporal.PlainDate | null {
  const plain = text.normalize('NFKC').trim();
  const [, written = plain, clock] = /^(\S+?|\d+ \d+ \d+)(?:T|\s+)(\d{1,2}:.*)$/i.exec(plain) ?? [];
  const day = dayIn(written, order);
  if (day === null || clock === undefined) return day;
  const told = time.exec(clock);
  if (!told) return null;
  const [, hours = '', minutes = '', seconds = '0', half = '', offset] = told;
  return safely(() => {
    const at = Temporal.PlainTime.from(
      { hour: hourOf(Number(hours), half), minute: Number(minutes), second: Number(seconds) },
      { overflow: 'reject' },
    );
    if (offset === undefined) return day;
    const moment = day.toZonedDateTime({ timeZone: zoneOf(offset), plainTime: at });
    return moment.withTimeZone(timeZone).toPlainDate();
  });
}

function dayIn(written: string, order: DateOrder): Temporal.PlainDate | null {
  const figures = date.exec(written);
  if (!figures) return null;
  const [, a = '', b = '', c = ''] = figures;
  const [year, month, day] = inOrder(a, b, c, a.length === 4 ? 'year-month-day' : order);
  return safely(() =>
    Temporal.PlainDate.from(
      { year: fullYear(year), month: Number(month), day: Number(day) },
      { overflow: 'reject' },
    ),
  );
}

function inOrder(a: string, b: string, c: string, order: DateOrder): [string, string, string] {
  if (order === 'year-month-day') return [a, b, c];
  return order === 'day-month-year' ? [c, b, a] : [c, a, b];
}

function fullYear(figures: string): number {
  const year = Number(figures);
  if (figures.length === 3) throw new RangeError('No year has three figures.');
  if (figures.length > 2) return year;
  return year + (year < 50 ? 2000 : 1900);
}

function hourOf(hours: number, half: string): number {
  if (half === '') return hours;
  if (hours < 1 || hours > 12) throw new RangeError('No hour of half a day.');
  return (hours % 12) + (/^p/i.test(half) ? 12 : 0);
}

/** An offset as a time zone: +0900, +09, Z. */
function zoneOf(offset: string): string {
  const [, sign, hours, minutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/.exec(offset) ?? [];
  return sign ? `${sign}${hours}:${minutes}` : 'UTC';
}

function safely(read: () => Temporal.PlainDate): Temporal.PlainDate | null {
  try {
    return read();
  } catch {
    return null;
  }
}
