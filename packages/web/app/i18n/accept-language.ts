import { isLocale, type Locale } from './locales.ts';

/**
 * The language to speak to a visitor whose browser sends this Accept-Language header: the one with the highest
 * q (RFC 9110, 12.5.4) that we have, the first named of equals; English when there is none. Every kind of
 * Chinese gets our one Chinese.
 */
export function chooseLocale(header: string | null): Locale {
  const wishes = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...params] = part.split(';').map((piece) => piece.trim());
      const q = params.find((param) => /^q=/i.test(param))?.slice(2);
      return { language: tag.split('-')[0]?.toLowerCase(), q: q === undefined ? 1 : Number(q) };
    })
    .filter(({ q }) => q > 0 && q <= 1);
  wishes.sort((a, b) => b.q - a.q);
  return wishes.map(({ language }) => language).find(isLocale) ?? 'en';
}
