/** What a legal body is to the agency; it can be more than one at once. */
export const organisationKinds = ['company', 'partner', 'government', 'institute'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** What another name of an organisation is beside the one it writes itself by. */
export const nameKinds = ['latin', 'native', 'reading', 'former', 'trade', 'short'] as const;
export type NameKind = (typeof nameKinds)[number];

/** How much a relation weighs in the plan of visits; the heaviest first. */
export const tiers = ['strategic', 'key', 'standard'] as const;
export type Tier = (typeof tiers)[number];

/** Within how many months of the last visit an organisation of this tier is visited again. */
export const visitCadenceMonths: Readonly<Record<Tier, number>> = { strategic: 6, key: 12, standard: 24 };

/** Of which edition of the classification of economic activities a code is. */
export const sectorVersions = ['nace-2', 'nace-2.1', 'sbi-2008', 'sbi-2025'] as const;
export type SectorVersion = (typeof sectorVersions)[number];

/**
 * What a colleague asks himself of an investment that may have to be notified: Act on the security screening of
 * investments, mergers and acquisitions (Wet Vifo), in force since 1 June 2023, articles 1, 6, 7, 8 and 58. Yes
 * to one of them is a reason to point the company to the investment screening bureau, never to turn it away.
 */
export const screeningQuestions = [
  'vital-provider',
  'sensitive-technology',
  'business-campus',
  'control',
  'significant-influence',
  'looking-back',
] as const;
export type ScreeningQuestion = (typeof screeningQuestions)[number];
