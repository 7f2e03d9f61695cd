import type { Locale } from '../code-lists/index.ts';

/** A number as typed, what it was read as where it could be, and the name of its unit. */
export interface AmountRead {
  typed: string;
  value?: number;
  unit: string;
}

const brackets: Record<Locale, (text: string) => string> = {
  en: (text) => ` (${text})`,
  nl: (text) => ` (${text})`,
  ja: (text) => `（${text}）`,
  zh: (text) => `（${text}）`,
};

const between: Record<Locale, (from: string, to: string) => string> = {
  en: (from, to) => `${from} to ${to}`,
  nl: (from, to) => `${from} tot ${to}`,
  ja: (from, to) => `${from}～${to}`,
  zh: (from, to) => `${from}至${to}`,
};
const atLeast: Record<Locale, (amount: string) => string> = {
  en: (amount) => `from ${amount}`,
  nl: (amount) => `vanaf ${amount}`,
  ja: (amount) => `${amount}以上`,
  zh: (amount) => `${amount}以上`,
};
const atMost: Record<Locale, (amount: string) => string> = {
  en: (amount) => `up to ${amount}`,
  nl: (amount) => `tot ${amount}`,
  ja: (amount) => `${amount}以下`,
  zh: (amount) => `${amount}以内`,
};

/** Writes numbers in a language that were typed into a form in the same or another one. */
export function amountsInWords(locale: Locale, typedIn: Locale) {
  const write = (value: number, language = locale) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(value);
  const number = ({ typed, value }: AmountRead) => (value === undefined ? typed.trim() : write(value));
  const amount = (read: AmountRead) => (number(read) ? `${number(read)} ${read.unit}`.trim() : '');
  /** What was typed, unless it is the number that was read, in whatever width and grouping. */
  const more = ({ typed, value, unit }: AmountRead) => {
    if (value === undefined) return '';
    const plain = [write(value, typedIn), `${write(value, typedIn)}${unit}`].map(ungrouped);
    return plain.includes(ungrouped(typed).replace(/(人|名|fte)$/, '')) ? '' : typed.trim();
  };

  function range(from: AmountRead, to: AmountRead): string {
    const [first, last] = [amount(from), amount(to)];
    if (!first && !last) return '';
    const typed = brackets[locale];
    if (!last) return atLeast[locale](first) + (more(from) && typed(from.typed.trim()));
    if (!first) return atMost[locale](last) + (more(to) && typed(to.typed.trim()));
    const words = between[locale](from.unit === to.unit ? number(from) : first, last);
    const differs = more(from) || more(to);
    return words + (differs && typed(between[locale](from.typed.trim(), to.typed.trim())));
  }

  return {
    range,
    /** One number with its unit. */
    one: (read: AmountRead) => amount(read) + (more(read) && brackets[locale](more(read))),
    /** What was read, and behind it what was typed where the digits are not the same. */
    aside: (read: string | undefined, typed: string) =>
      read && digits(read) !== digits(typed) ? read + brackets[locale](typed) : (read ?? typed),
  };
}

const ungrouped = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s'’_.,+]/g, '')
    .toLowerCase();

const digits = (text: string) => text.normalize('NFKC').replace(/\D/g, '');
