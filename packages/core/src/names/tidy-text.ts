/**
 * Text as someone meant to type it: composed (NFC, Unicode Standard Annex 15), without what cannot be seen,
 * lines ended by \n, runs of spaces (U+3000 too) as one, no space at either end of a line, at most one empty line
 * in a row. Full-width letters and signs stay as they were typed: a name or a sentence is kept as written.
 */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(invisible, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** {@link tidyText} for a field of one line: a line break is a space. */
export function tidyLine(text: string): string {
  return tidyText(text).replace(/\n+/g, ' ');
}

/**
 * One line for what a machine reads (an address, a number, a name in Latin script): as {@link tidyLine}, with
 * full-width letters, digits and signs made half-width and half-width katakana full-width (NFKC).
 */
export function foldWidth(text: string): string {
  return tidyLine(text.normalize('NFKC'));
}

// Control characters but tab and line feed, soft hyphen, zero-width spaces and marks of direction, byte order mark.
// The zero-width joiners stay: Persian and Indic names need them.
const invisible = /[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff](?<![\t\n])/gu;
