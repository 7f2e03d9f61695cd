/** What a side said of being introduced. */
export const introductionConsents = ['asked', 'given', 'refused'] as const;
export type IntroductionConsent = (typeof introductionConsents)[number];

/** How far an introduction has come. */
export const introductionStates = ['proposed', 'introduced', 'closed', 'declined'] as const;
export type IntroductionState = (typeof introductionStates)[number];

/** What came of it. */
export const introductionOutcomes = ['meeting', 'cooperation', 'contract', 'nothing'] as const;
export type IntroductionOutcome = (typeof introductionOutcomes)[number];
