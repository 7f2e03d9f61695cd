import type { ComparableName } from './comparable-name.ts';
import type { MatchReason } from './identity.ts';
import { type NameComparison, nameScores } from './name-comparison.ts';
import { groupWords, isWeakWord, placeWords } from './name-words.ts';
import { isOneSlip } from './slips.ts';

/** How alike two names in Latin script are that are not equal. */
export function compareLatin(one: ComparableName, other: ComparableName): NameComparison {
  const umlaut = sameButUmlaut(one, other);
  if (umlaut) return umlaut;
  const left = one.words.filter((word) => !other.words.includes(word));
  const right = other.words.filter((word) => !one.words.includes(word));
  const shared = one.words.filter((word) => other.words.includes(word));
  const slip = slipOf(left, right, shared) ?? joinedSlip(one, other);
  if (slip) return slip;
  if (left.length > 0 && right.length > 0) return { score: 0, reasons: [], kin: true };
  return oneHasMore(shared, left.length > 0 ? left : right);
}

/** ä, ö and ü written as ae, oe and ue, where one of the two has the letter. */
function sameButUmlaut(one: ComparableName, other: ComparableName): NameComparison | null {
  if (!/[äöü]/i.test(`${one.written}${other.written}`.normalize('NFC'))) return null;
  const plain = ({ key }: ComparableName) => key.replace(/([aou])e/g, '$1');
  if (plain(one) !== plain(other)) return null;
  return found(nameScores.same - 2, { code: 'same-umlaut', params: {} });
}

function slipOf(
  left: readonly string[],
  right: readonly string[],
  shared: readonly string[],
): NameComparison | null {
  const [wrong = '', correct = ''] = [left[0], right[0]];
  if (left.length !== 1 || right.length !== 1 || !isOneSlip(wrong, correct)) return null;
  const length = Math.min(wrong.length, correct.length);
  const support = shared.filter((word) => !isWeakWord(word)).join('').length;
  return slipFound(length, support, wrong, correct);
}

/** The same slip where the two part their words otherwise. */
function joinedSlip(one: ComparableName, other: ComparableName): NameComparison | null {
  if (one.words.length === other.words.length || !isOneSlip(one.key, other.key)) return null;
  return slipFound(Math.min(one.key.length, other.key.length) - 4, 0, one.key, other.key);
}

/** Digits never slip: they number things. A short word is another word by one letter (Nidec, Nitto; Visa, Vista). */
function slipFound(length: number, support: number, one: string, other: string): NameComparison | null {
  if (/\d/.test(one + other)) return null;
  const reason: MatchReason = { code: 'slip-of-spelling', params: { one, other } };
  if (length >= 8 || (length >= 6 && support >= 6)) return found(nameScores.slip, reason);
  return length >= 6 ? found(nameScores.beginning, reason) : null;
}

/** One name has words that the other has not. */
function oneHasMore(shared: readonly string[], more: readonly string[]): NameComparison {
  const telling = shared.filter((word) => !isWeakWord(word));
  const word = more.join(' ');
  if (more.join('') === initials(shared) && shared.length > 2) {
    return found(nameScores.same - 2, { code: 'differs-by-word', params: { word } });
  }
  if (telling.length === 0) return { score: 0, reasons: [], kin: true };
  if (more.every((each) => groupWords.has(each))) {
    const score = shared.length > 1 ? nameScores.longGroup : nameScores.group;
    return found(score, { code: 'differs-by-group-word', params: { word } });
  }
  if (more.every((each) => placeWords.has(each) || groupWords.has(each))) {
    return found(nameScores.group, { code: 'differs-by-place', params: { word } });
  }
  const sharedLetters = telling.join('').length;
  if (sharedLetters < 4) return { score: 0, reasons: [], kin: true };
  return found(nameScores.beginning, { code: 'differs-by-word', params: { word } });
}

function initials(words: readonly string[]): string {
  return words.map((word) => word.slice(0, 1)).join('');
}

function found(score: number, reason: MatchReason): NameComparison {
  return { score, reasons: [reason], kin: true };
}
