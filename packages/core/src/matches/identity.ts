/** What an organisation is known by: all that is compared of it. */
export interface Identity {
  names: readonly { name: string; language?: string | null; kind?: string | null }[];
  /** ISO 3166-1 alpha-2. */
  country?: string | null;
  identifiers: readonly { scheme: string | null; value: string }[];
  /** Registrable domains of its website and its colleagues' e-mail; shared webmail is nobody's. */
  domains: readonly string[];
}

export const matchBands = ['same', 'likely', 'possible'] as const;
export type MatchBand = (typeof matchBands)[number];

/** Why two may be one, or may not; the parameters are in the record's own words. */
export const matchReasons = [
  'same-identifier',
  'same-contact-email',
  'same-domain',
  'same-name',
  'same-after-legal-form',
  'same-simplified',
  'same-romaji',
  'same-pinyin',
  'same-sound',
  'same-umlaut',
  'slip-of-spelling',
  'differs-by-group-word',
  'differs-by-place',
  'differs-by-word',
  'begins-alike',
  'other-legal-form',
  'other-identifier',
  'other-domain',
  'other-country',
] as const;
export type MatchReasonCode = (typeof matchReasons)[number];

export interface MatchReason {
  code: MatchReasonCode;
  params: Record<string, string>;
}

export interface Comparison {
  /** 0 to 100. */
  score: number;
  /** Null where nothing worth showing says that they are one. */
  band: MatchBand | null;
  reasons: MatchReason[];
}

/** From which score two are the same, likely the same, possibly the same. */
export const bandFrom: Readonly<Record<MatchBand, number>> = { same: 85, likely: 65, possible: 40 };

export function bandOf(score: number): MatchBand | null {
  return matchBands.find((band) => score >= bandFrom[band]) ?? null;
}
