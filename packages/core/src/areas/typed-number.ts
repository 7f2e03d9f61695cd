import type { Locale } from '../code-lists/index.ts';
import { readDigits } from './digits.ts';

export type NumberReading = { value: number } | { problem: 'number' | 'number-negative' };

/** From large to small, as they are written: 2億3万4千 (Japanese), 2亿3万4千 (Chinese, also 萬). */
const multipliers: readonly (readonly [sign: RegExp, size: number])[] = [
  [/[億亿]/, 100_000_000],
  [/[万萬]/, 10_000],
  [/千/, 1_000],
  [/百/, 100],
  [/十/, 10],
];

const roughly = /^(約|约|大約|大约|およそ|ca\.?|circa|about|approx\.?|ongeveer|±|[~〜≈])/i;

/**
 * The number in what someone typed into a form of this language: full-width digits, spaces, thousand
 * separators, 万 and 千, and a word for "about" are forgiven. A comma or a point before exactly three digits
 * is read as the language writes it: 2.500 is two thousand five hundred in Dutch, two and a half elsewhere.
 * 'number' when there is no number in it, 'number-negative' when it is less than zero.
 */
export function parseNumber(typed: string, locale: Locale): NumberReading {
  const text = typed
    .normalize('NFKC')
    .replace(/[\s'’_]/g, '')
    .replace(roughly, '');
  const unsigned = text.replace(/^[-−–+]/, '');
  const value = read(unsigned, locale, 0);
  if (Number.isNaN(value)) return { problem: 'number' };
  if (/^[-−–]/.test(text) && value > 0) return { problem: 'number-negative' };
  return { value: withoutFloatingDust(value) };
}

/** As {@link parseNumber}, for what can only be counted: a fraction is a 'number' problem; 人, 名 and fte are forgiven. */
export function parseWholeNumber(typed: string, locale: Locale): NumberReading {
  const reading = parseNumber(typed.replace(/\s*(人|名|fte)\s*$/i, ''), locale);
  if ('value' in reading && !Number.isSafeInteger(reading.value)) return { problem: 'number' };
  return reading;
}

/** NaN stands for "not a number" on every level, and carries through the sums. */
function read(text: string, locale: Locale, level: number): number {
  const multiplier = multipliers[level];
  if (!multiplier) return readDigits(text, locale);
  const [sign, size] = multiplier;
  const [before = '', after, ...more] = text.split(sign);
  if (after === undefined) return read(text, locale, level + 1);
  if (more.length > 0) return Number.NaN;
  // 千 alone is a thousand; 万 alone is not a number: it is written 一万.
  const count = before === '' && size <= 1_000 ? 1 : read(before, locale, level + 1);
  return count * size + (after === '' ? 0 : read(after, locale, level + 1));
}

function withoutFloatingDust(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
