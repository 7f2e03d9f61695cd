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
