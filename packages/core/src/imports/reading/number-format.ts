/** What a number in a cell is meant to be read as, by its format. */
export type NumberMeaning = 'number' | 'day' | 'time' | 'moment' | { digits: number };

/** Built-in formats that show a day or a time (ECMA-376 part 1, 18.8.30; 27 to 58 are those of East Asia). */
const builtIn: Readonly<Record<number, NumberMeaning>> = {
  ...Object.fromEntries(
    [14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'day']),
  ),
  ...Object.fromEntries([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id) => [id, 'time'])),
  22: 'moment',
};

/** How a number of this format is read: `code` is the format's own text, where it has one. */
export function meaningOf(id: number, code: string | undefined): NumberMeaning {
  if (code === undefined) return builtIn[id] ?? 'number';
  const [first = ''] = code.split(';');
  // What is quoted, escaped or in brackets ([$-411], [Red]) is no part of the pattern; [h] counts hours.
  const bare = first
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(h+|m+|s+)\]/gi, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .toLowerCase();
  if (/^0+$/.test(bare)) return { digits: bare.length };
  if (/general|#|0(?!0*$)|\?|%|@/.test(bare.replace(/s+\.0+/g, 's'))) return 'number';
  const hasDay = /[dyge]/.test(bare) || /^m+$/.test(bare.replace(/[^a-z]/g, ''));
  const hasTime = /[hs]/.test(bare);
  if (hasDay && hasTime) return 'moment';
  if (hasDay) return 'day';
  return hasTime ? 'time' : 'number';
}

/**
 * A serial number of a workbook as ISO 8601: days since 30 December 1899 (so that 61 is 1 March 1900; Excel knows a
 * 29 February 1900 that never was), or since 1 January 1904; the fraction is the time of day. Undefined for what is no day.
 */
export function serialAsIso(
  serial: number,
  meaning: 'day' | 'time' | 'moment',
  from1904: boolean,
): string | undefined {
  if (!Number.isFinite(serial) || serial < 0 || serial >= 2_958_466) return undefined;
  const seconds = Math.round(serial * 86_400);
  const days = Math.floor(seconds / 86_400);
  const time = Temporal.PlainTime.from('00:00').add({ seconds: seconds % 86_400 });
  if (meaning === 'time' && days === 0) return time.toString({ smallestUnit: 'second' });
  const early = !from1904 && days < 60 ? 1 : 0;
  const start = from1904 ? '1904-01-01' : '1899-12-30';
  const day = Temporal.PlainDate.from(start).add({ days: days + early });
  if (meaning === 'day' && seconds % 86_400 === 0) return day.toString();
  return `${day}T${time.toString({ smallestUnit: 'second' })}`;
}
