/** Text in the shape for comparing: NFKC, lower case, without the accents of Latin letters. */
export function foldForComparing(text: string): string {
  const latinPlain = text
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1');
  const lower = latinPlain.normalize('NFC').toLowerCase().trim();
  return lower.replace(/[ßøæœłđ]/g, (letter) => lettersOfTheirOwn[letter] ?? letter);
}

/** Latin letters that Unicode does not decompose, as people write them without their keyboard. */
const lettersOfTheirOwn: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
};

/** Words with one space between: points and apostrophes close up (B.V. is bv), other signs part (Co.,Ltd). */
export function asWords(folded: string): string {
  return folded
    .replaceAll('&', ' and ')
    .replace(/(?<=\p{L})\.(?=\p{L}(\.|\b))/gu, '')
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
