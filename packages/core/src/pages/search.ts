import { foldWidth } from '../names/index.ts';

/** The longest search that is worth reading, in words; the rest is not looked at. */
const mostWords = 8;

/** The words of what someone searches for, each to be found somewhere; half-width, without those of no character. */
export function wordsOf(q: string | undefined): string[] {
  return foldWidth(q ?? '')
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, mostWords);
}

/** A Prisma filter for text that contains this, in any case; `%` and `_` are characters like all others. */
export function containing(text: string) {
  return { contains: text.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' as const };
}
