import type { Locale } from '../code-lists/index.ts';

const chineseDigits = '〇一二三四五六七八九';

// Groups of three (en, nl, ja, zh), of four (counting by 万), or Indian (1,50,000).
const grouped = /^(\d{1,3}(,\d{3})+|\d{1,4}(,\d{4})+|\d{1,2}(,\d{2})*,\d{3})$/;

/**
 * The value of plain digits with separators, NaN when they make no number. Thousand and decimal separators
 * per language are those of CLDR: `nl` 2.500,5 and `en`, `ja`, `zh` 2,500.5.
 */
export function readDigits(text: string, locale: Locale): number {
  const digits = text
    .replace('零', '〇')
    .replace(/[〇一二三四五六七八九]/g, (sign) => `${chineseDigits.indexOf(sign)}`);
  if (!/^\d[\d.,]*$|^[.,]\d+$/.test(digits)) return Number.NaN;
  const decimal = decimalSeparator(digits, locale);
  const [whole = '', fraction = '', ...more] = decimal ? digits.split(decimal) : [digits];
  if (more.length > 0 || /[.,]/.test(fraction)) return Number.NaN;
  const groups = whole.replaceAll('.', ',');
  if (groups.includes(',') && !grouped.test(groups)) return Number.NaN;
  return Number(`${groups.replaceAll(',', '') || '0'}.${fraction || '0'}`);
}

function decimalSeparator(digits: string, locale: Locale): '.' | ',' | undefined {
  const points = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (points > 0 && commas > 0) return digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
  if (points + commas !== 1) return undefined;
  const separator = points === 1 ? '.' : ',';
  const thousands = locale === 'nl' ? '.' : ',';
  // Nobody writes 0,500 for five hundred.
  const couldBeThousands = /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
  return separator === thousands && couldBeThousands ? undefined : separator;
}
