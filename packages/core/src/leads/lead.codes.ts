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

/** The statuses that an edit may set; lost needs a reason and landed its evidence, which are steps of their own. */
export const editableStatuses = ['open', 'paused', 'deprioritised'] as const satisfies readonly LeadStatus[];
