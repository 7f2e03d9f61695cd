import { foldHan } from '../names/index.ts';
import type { ComparableName } from './comparable-name.ts';
import { compareLatin } from './compare-latin.ts';
import type { MatchReason } from './identity.ts';
import { type NameComparison, nameScores } from './name-comparison.ts';

const strange: NameComparison = { score: 0, reasons: [], kin: false };
const different: NameComparison = { score: 0, reasons: [], kin: true };

/** How alike two names are. */
export function compareNames(one: ComparableName, other: ComparableName): NameComparison {
  if (one.isLatin !== other.isLatin) return compareScripts(one, other);
  if (one.key === other.key) {
    const reasons = [whyEqual(one, other)];
    const found = { reasons, kin: true, telling: isLong(one.key) };
    if (!one.legalKind || !other.legalKind || one.legalKind === other.legalKind) {
      return { ...found, score: nameScores.same };
    }
    const forms = { one: one.forms.join(', '), other: other.forms.join(', ') };
    reasons.push({ code: 'other-legal-form', params: forms });
    return { ...found, score: nameScores.otherForm };
  }
  return one.isLatin ? compareLatin(one, other) : compareEastAsian(one, other);
}

function whyEqual(one: ComparableName, other: ComparableName): MatchReason {
  if (one.folded === other.folded) return { code: 'same-name', params: {} };
  if (one.plainKey !== other.plainKey && !one.isLatin) {
    const isHan = foldHan(one.plainKey) === foldHan(other.plainKey);
    return { code: isHan ? 'same-simplified' : 'same-romaji', params: {} };
  }
  const removed = [...new Set([...one.forms, ...other.forms])];
  if (removed.length === 0) return { code: 'same-name', params: {} };
  return { code: 'same-after-legal-form', params: { form: removed.join(', ') } };
}

function compareScripts(one: ComparableName, other: ComparableName): NameComparison {
  const [native, latin] = one.isLatin ? [other, one] : [one, other];
  if (native.romaji && native.romaji === latin.romaji) {
    return { score: nameScores.read, reasons: [{ code: 'same-romaji', params: {} }], kin: true };
  }
  if (native.pinyin && native.pinyin.joined === latin.key) {
    const score = native.pinyin.syllables > 2 ? nameScores.read : nameScores.shortReading;
    return { score, reasons: [{ code: 'same-pinyin', params: {} }], kin: true };
  }
  if (native.sound && native.sound.length > 4 && native.sound === latin.sound) {
    return { score: nameScores.heard, reasons: [{ code: 'same-sound', params: {} }], kin: true };
  }
  return strange;
}

/** Chinese, Japanese and Korean names are short and dense: one character more is another company. */
function compareEastAsian(one: ComparableName, other: ComparableName): NameComparison {
  if (one.core === other.core) return sameCore(one, other);
  const [short, long] = one.key.length <= other.key.length ? [one, other] : [other, one];
  if (short.key.length < 2 || !long.key.startsWith(short.key)) return different;
  const word = long.plainKey.slice(short.plainKey.length);
  return {
    score: nameScores.beginning,
    reasons: [{ code: 'begins-alike', params: { word } }],
    kin: true,
  };
}

function sameCore(one: ComparableName, other: ComparableName): NameComparison {
  if (one.place !== other.place) {
    if (one.place !== '' && other.place !== '') return different;
    const place = one.place || other.place;
    const score = one.core.length > 4 ? nameScores.place : nameScores.group;
    return { score, reasons: [{ code: 'differs-by-place', params: { word: place } }], kin: true };
  }
  const words = [one.groupWord, other.groupWord].filter((word) => word !== '');
  return {
    score: isLong(one.core) && words.length === 1 ? nameScores.longGroup : nameScores.group,
    reasons: [{ code: 'differs-by-group-word', params: { word: words.join(' / ') } }],
    kin: true,
  };
}

function isLong(core: string): boolean {
  return /^[a-z0-9]+$/.test(core) ? core.length > 14 : core.length > 5;
}
