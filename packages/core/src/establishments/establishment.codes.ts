/** Why an establishment closed. A departure also says where to, or that nobody knows. */
export const closingReasons = ['departure', 'merger', 'downsizing', 'bankruptcy'] as const;
export type ClosingReason = (typeof closingReasons)[number];

/** What the coming of an establishment was: the first in the country, or the first in the region. */
export const firstArrivals = ['new-to-nl', 'new-to-region'] as const;
export type FirstArrival = (typeof firstArrivals)[number];

/**
 * Who says how many people work there, the surest first: a register (LISA, KvK), the company itself, ourselves.
 * Where one year has several, the first of these counts.
 */
export const headcountSources = ['register', 'declared', 'estimate'] as const;
export type HeadcountSource = (typeof headcountSources)[number];

/** What a company can say to a question of a visit. */
export const visitAnswers = ['yes', 'no', 'unknown'] as const;
export type VisitAnswer = (typeof visitAnswers)[number];

/** What a company expects of its jobs in the 12 months after a visit. */
export const jobChanges = ['growth', 'same', 'fewer', 'unknown'] as const;
export type JobChange = (typeof jobChanges)[number];

/** How near an establishment is to leaving, in words; the reasons always stand with it. */
export const riskLevels = ['act', 'watch', 'calm', 'unknown'] as const;
export type RiskLevel = (typeof riskLevels)[number];

/** Why an establishment has its risk level. */
export const riskReasons = [
  'relocation-likely',
  'lease-ends-on',
  'lease-ends',
  'lease-ended-on',
  'recruited-by-others',
  'leadership-change',
  'fewer-jobs-expected',
  'jobs-fell',
  'visit-overdue',
  'staying',
  'never-visited',
  'answers-too-old',
  'not-asked',
] as const;
export type RiskReasonCode = (typeof riskReasons)[number];
