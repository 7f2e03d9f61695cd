import type { Encoding } from './encodings.ts';

/**
 * The encoding that the first bytes of a file are most probably in: by its byte order mark; UTF-8 where they are
 * strictly that (other encodings hardly ever are by chance); else the one in which they make the most ordinary
 * text of its language. A guess: it is shown, and can be changed.
 */
export function guessEncoding(start: Uint8Array): Encoding {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  if (isIn('utf-8', start)) return 'utf-8';
  const scores = [
    { encoding: 'shift_jis', score: japanese(start) },
    { encoding: 'gb18030', score: chinese(start) },
    { encoding: 'windows-1252', score: western(start) },
  ] as const;
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).encoding;
}

/** Whether these bytes can be the beginning of a text in this encoding; its last character may be cut. */
function isIn(encoding: Encoding, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Mean over the pairs of bytes from 0x80 on: 1 for what such text is made of, less for what is rare in it. */
function japanese(bytes: Uint8Array): number {
  if (!isIn('shift_jis', bytes)) return -1;
  return meanOfPairs(bytes, (lead, trail) => {
    if (lead >= 0xa1 && lead <= 0xdf) return { score: 0, length: 1 }; // half-width katakana
    if (lead === 0x82 || lead === 0x83) return trail >= 0x40 ? 1 : -1; // full-width letters and kana
    if (lead === 0x81) return 0.8;
    return lead >= 0x88 && lead <= 0x97 ? 0.9 : 0.2; // kanji of level 1, and the others
  });
}

function chinese(bytes: Uint8Array): number {
  if (!isIn('gb18030', bytes)) return -1;
  return meanOfPairs(bytes, (lead, trail) => {
    if (trail < 0xa1) return -0.2; // beyond GB 2312
    if (lead >= 0xb0 && lead <= 0xd7) return 0.95; // hanzi of level 1, ordered by sound
    if (lead === 0xa1 || lead === 0xa3) return 0.8; // punctuation, full-width letters
    return lead >= 0xd8 && lead <= 0xf7 ? 0.4 : 0;
  });
}

/** Letters with accents stand alone among plain ones; two in a row are rare. */
function western(bytes: Uint8Array): number {
  return meanOfPairs(bytes, (lead, trail) => {
    const length = 1;
    if ([0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(lead)) return { score: -2, length };
    if (trail >= 0x80) return { score: -0.2, length };
    return { score: lead >= 0xc0 || lead === 0x80 || (lead >= 0x91 && lead <= 0x97) ? 0.9 : 0.4, length };
  });
}

type Judged = number | { score: number; length: 1 };

function meanOfPairs(bytes: Uint8Array, judge: (lead: number, trail: number) => Judged): number {
  let sum = 0;
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const judged = judge(lead, bytes[at + 1] ?? 0);
    sum += typeof judged === 'number' ? judged : judged.score;
    count += 1;
    if (typeof judged === 'number') at += 1;
  }
  return count === 0 ? 0 : sum / count;
}
