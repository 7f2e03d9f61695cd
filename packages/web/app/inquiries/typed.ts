/** Dashes that people type for a hyphen, beside those that NFKC knows to be one. */
const dashes = /[\u2010-\u2015\u2212\u30fc\uff70]/g;

/** What was typed, in letters and digits of ordinary width: `３，０００` is `3,000`, `ｗｗｗ．` is `www.`. */
export const inPlainWidth = (typed: string): string => typed.normalize('NFKC').trim();

/** Whether what was typed says anything else than what was made of it, width, spaces and dashes apart. */
export function saysMore(typed: string, clean: string): boolean {
  const bare = (text: string) => inPlainWidth(text).replace(dashes, '-').replace(/\s/g, '').toLowerCase();
  return bare(typed) !== bare(clean);
}

/** A number as it was typed, of which the thousands may stand apart; nothing for what is more than a number. */
export function numberIn(typed: string): number | null {
  const plain = inPlainWidth(typed);
  return /^(\d{1,3}(,\d{3})+|\d+)$/.test(plain) ? Number(plain.replaceAll(',', '')) : null;
}

/** The one number of a text such as `約60名`; nothing where there are more, or none. */
export function onlyNumberIn(typed: string): number | null {
  const found = inPlainWidth(typed).match(/\d[\d,]*/g);
  return found?.length === 1 ? numberIn(found[0].replace(/,$/, '')) : null;
}
