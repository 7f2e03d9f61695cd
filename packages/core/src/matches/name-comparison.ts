import type { MatchReason } from './identity.ts';

/** How alike two names are, and why; not of a kind where the two cannot be compared (Hitachi and 日立). */
export interface NameComparison {
  score: number;
  reasons: MatchReason[];
  kin: boolean;
  /** Equal, and long enough that a namesake would be a wonder. */
  telling?: boolean;
}

/** What a name alone can prove, on the scale of the whole comparison. */
export const nameScores = {
  same: 90,
  /** Equal, but a B.V. and an N.V.: two bodies, or one that changed its form. */
  otherForm: 78,
  /** Equal when read aloud: romaji, pinyin of three syllables and more. */
  read: 75,
  /** One slip in a long word. */
  slip: 72,
  longGroup: 70,
  /** A Chinese name with and without its city. */
  place: 68,
  /** Katakana and Latin that sound alike. */
  heard: 67,
  group: 55,
  shortReading: 50,
  beginning: 45,
} as const;
