/** What an investment case is about. */
export const leadKinds = [
  'new-establishment',
  'expansion',
  'relocation',
  'retention',
  'joint-venture',
  'acquisition',
] as const;
export type LeadKind = (typeof leadKinds)[number];

/** How far a case has come; apart from whether it still goes on. */
export const leadStages = ['new', 'qualified', 'shortlist', 'visit', 'decision', 'landed'] as const;
export type LeadStage = (typeof leadStages)[number];

/** Whether a case goes on. */
export const leadStatuses = ['open', 'paused', 'lost', 'deprioritised', 'landed'] as const;
export type LeadStatus = (typeof leadStatuses)[number];

/** How we came to know of a case. */
export const leadSources = [
  'inquiry',
  'partner',
  'existing-relation',
  'mission',
  'event',
  'own-research',
  'recommendation',
  'other',
] as const;
export type LeadSource = (typeof leadSources)[number];

/** Why a company moves. */
export const leadCauses = [
  'growth',
  'new-market',
  'closer-to-customers',
  'lower-costs',
  'lease-ends',
  'talent',
  'merger',
  'regulation',
  'supply-chain',
  'other',
] as const;
export type LeadCause = (typeof leadCauses)[number];

/** What decides where a company goes. */
export const leadDrivers = [
  'customers',
  'talent',
  'logistics',
  'costs',
  'land',
  'power',
  'knowledge',
  'suppliers',
  'living-environment',
  'taxes',
  'other',
] as const;
export type LeadDriver = (typeof leadDrivers)[number];

/** How well a case fits the region's strategy. */
export const strategicFits = ['high', 'medium', 'low'] as const;
export type StrategicFit = (typeof strategicFits)[number];

/** How likely a company comes. */
export const likelihoods = ['unlikely', 'possible', 'likely', 'near-certain'] as const;
export type Likelihood = (typeof likelihoods)[number];

/** What the coming of a company would be. That it is neither is an answer. */
export const leadArrivals = ['new-to-nl', 'new-to-region', 'neither'] as const;
export type LeadArrival = (typeof leadArrivals)[number];

/** Whether a case needs a site at all. */
export const siteNeeds = ['site', 'no-site'] as const;
export type SiteNeed = (typeof siteNeeds)[number];

/** To which questions a company may say that it does not say; they are the fields of a lead. */
export const unsaidFields = [
  'jobsWithinThreeYears',
  'jobsSafeguarded',
  'capexAmount',
  'considersOthers',
  'competitorLocations',
  'wantsSubsidy',
] as const;
export type UnsaidField = (typeof unsaidFields)[number];

/** Why a case is lost or deprioritised. */
export const statusReasons = [
  'other-location',
  'stays-where-it-is',
  'project-cancelled',
  'project-postponed',
  'no-suitable-site',
  'no-power',
  'costs',
  'talent',
  'permits',
  'no-answer',
  'poor-fit',
  'other',
] as const;
export type StatusReason = (typeof statusReasons)[number];

/** Who may have part in bringing a case here: NFIA is the Netherlands Foreign Investment Agency. */
export const creditParties = ['nfia', 'municipality', 'embassy', 'chamber', 'partner'] as const;
export type CreditParty = (typeof creditParties)[number];

/**
 * Where a case stands with the Wet veiligheidstoets investeringen, fusies en overnames (Wet Vifo, in force since
 * 1 June 2023), by which some acquisitions are notified to the Bureau Toetsing Investeringen before they are done.
 */
export const vifoStates = ['not-applicable', 'to-assess', 'to-notify', 'notified', 'cleared'] as const;
export type VifoState = (typeof vifoStates)[number];
