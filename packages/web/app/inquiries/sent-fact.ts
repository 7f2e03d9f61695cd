import type { ReactNode } from 'react';

/** One answer of an inquiry for the eye; nothing shown where nothing was said. */
export interface SentFact {
  name: string;
  label: string;
  shown: ReactNode;
}

/** The words of the codes that were chosen; what is no code stands as it was sent. */
export const wordsOf = (codes: string[] | undefined, words: Record<string, string>): string =>
  (codes ?? []).map((code) => words[code] ?? code).join(', ');
