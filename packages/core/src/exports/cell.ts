import { asInstant } from '../clock.ts';
import { deskTimeZone } from '../time-zones/index.ts';

/** What stands in one cell: text, a number, a calendar day (midnight UTC of it), a moment, or nothing. */
export type Cell = string | number | null | { day: Date } | { moment: Date };

export const dayCell = (day: Date | null | undefined): Cell => (day ? { day } : null);
export const momentCell = (moment: Date | null | undefined): Cell => (moment ? { moment } : null);

/** Codes in one cell, parted as an import reads them. */
export const listCell = (codes: readonly string[]): Cell => codes.join('; ');

/** A cell as text: days and moments in ISO 8601, moments with the offset that the desk's clock has then. */
export function asText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  if ('day' in cell) return cell.day.toISOString().slice(0, 10);
  const local = asInstant(cell.moment).toZonedDateTimeISO(deskTimeZone);
  return local.toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/** A day or a moment by the desk's clock as a workbook counts: days since 30 December 1899. */
export function serialOf(cell: { day: Date } | { moment: Date }): number {
  if ('day' in cell) return cell.day.getTime() / dayMs + daysBefore1970;
  const local = asInstant(cell.moment).toZonedDateTimeISO(deskTimeZone);
  const asIfUtc = local.epochMilliseconds + local.offsetNanoseconds / 1e6;
  return Math.round((asIfUtc / dayMs + daysBefore1970) * 86_400) / 86_400;
}

const dayMs = 86_400_000;
const daysBefore1970 = 25_569;
