import type { DateOrder } from './import.codes.ts';

/**
 * The calendar day that is written here, in figures of the given order or in ISO 8601; null where it is none. A
 * moment with an offset is the day that it is in the time zone; one without is the day that is written. Two figures
 * of a year are of 1950 to 2049. Years of Japanese eras and months in words are not read.
 */
export function readDay(text: string, order: DateOrder, timeZone: string): Temporal.PlainDate | null {
  const plain = text.normalize('NFKC').trim();
  const moment = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/i.exec(plain);
  if (moment) {
    return safely(() =>
      Temporal.Instant.from(plain.replace(' ', 'T')).toZonedDateTimeISO(timeZone).toPlainDate(),
    );
  }
  const figures = /^(\d{1,4})[-/.年\s](\d{1,2})[-/.月\s](\d{1,4})日?([T ]\d.*)?$/.exec(plain);
  if (!figures) return null;
  const [, a = '', b = '', c = ''] = figures;
  const [year, month, day] = inOrder(a, b, c, a.length === 4 ? 'year-month-day' : order);
  if (year === undefined || month === undefined || day === undefined) return null;
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
  if (figures.length > 2) return year;
  return year + (year < 50 ? 2000 : 1900);
}

function safely(read: () => Temporal.PlainDate): Temporal.PlainDate | null {
  try {
    return read();
  } catch {
    return null;
  }
}
