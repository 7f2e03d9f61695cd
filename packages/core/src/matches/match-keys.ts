import { foldRomaji } from '../names/index.ts';
import type { ComparableName } from './comparable-name.ts';
import { namesOf } from './compare.ts';
import type { Identity } from './identity.ts';
import { isWeakWord } from './name-words.ts';

type Named = Pick<Identity, 'names' | 'country'>;

/**
 * What two identities that may be one have in common, for an index: each pair that `compare` calls the same or
 * likely by its names shares one of {@link askedKeysOf} the one with these of the other. The letter before the colon
 * tells the kind: n the whole name, s its sound, w a telling word, d a long one less a letter, x a beginning of an East
 * Asian name that may be the whole of another.
 */
export function matchKeysOf(identity: Named): string[] {
  return keysOf(identity, (name) => name.beginnings.map((beginning) => `x:${beginning}`));
}

/** The keys to ask with: as those that are kept, but a whole name is looked for among beginnings, and the reverse. */
export function askedKeysOf(identity: Named): string[] {
  return keysOf(identity, ({ beginnings, key }) => [
    `x:${key}`,
    ...beginnings.map((beginning) => `n:${beginning}`),
  ]);
}

function keysOf(identity: Named, ofBeginnings: (name: ComparableName) => string[]): string[] {
  const names = namesOf(identity);
  const keys = names.flatMap((name) =>
    name.isLatin ? latinKeys(name) : [...eastAsianKeys(name), ...ofBeginnings(name)],
  );
  return [...new Set(keys)];
}

function latinKeys({ key, words, sound, written }: ComparableName): string[] {
  const telling = words.filter((word) => !isWeakWord(word));
  const kept = telling.length > 0 ? telling : words;
  return [
    `n:${key}`,
    `n:${foldRomaji(key)}`,
    // Its telling words alone: a name of common words finds itself with and without Group.
    `n:${kept.join('')}`,
    ...(/[äöü]|[aou]e/i.test(written) ? [`n:${key.replace(/([aou])e/g, '$1')}`] : []),
    ...(sound && sound.length > 4 ? [`s:${sound}`] : []),
    ...kept.filter((word) => word.length > 1).map((word) => `w:${word}`),
    ...[...kept, kept.join('')].flatMap(slipKeys),
  ];
}

/**
 * A long word, and what is left of it without any one of its letters: two words that are a slip apart share one of
 * these (the deletion neighbourhood of Mor and Fraenkel, 1982), and hardly any others do. Digits never slip.
 */
function slipKeys(word: string): string[] {
  if (word.length < 8 || /\d/.test(word)) return [];
  const keys = [`d:${word}`];
  for (let at = 0; at < word.length; at += 1) keys.push(`d:${word.slice(0, at)}${word.slice(at + 1)}`);
  return keys;
}

function eastAsianKeys({ key, core, romaji, pinyin, sound }: ComparableName): string[] {
  return [
    `n:${key}`,
    `n:${core}`,
    ...(romaji ? [`n:${romaji}`] : []),
    ...(pinyin ? [`n:${pinyin.joined}`] : []),
    ...(sound && sound.length > 4 ? [`s:${sound}`] : []),
  ];
}
