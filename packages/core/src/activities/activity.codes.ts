/** What a colleague writes down himself. */
export const writtenKinds = ['note', 'call', 'meeting', 'visit'] as const;
export type WrittenKind = (typeof writtenKinds)[number];

/** Whether somebody wrote it down himself, so that he may correct it. */
export const isWritten = (kind: string): kind is WrittenKind => writtenKinds.some((one) => one === kind);

/** Everything that happens with a company: the quiet-lead clock counts from the last of these. */
export const contactKinds = [...writtenKinds, 'mail', 'addition'] as const;

/** Everything on the timeline: besides what happened with the company, files and the steps of an inquiry and of a follow-up. */
export const activityKinds = [
  ...contactKinds,
  'file',
  'received',
  'routed',
  'released',
  'accepted',
  'answered',
  'answer-failed',
  'rejected',
  'reopened',
  'escalated',
  'follow-up-planned',
  'follow-up-moved',
  'follow-up-cancelled',
  'follow-up-failed',
  'introduced',
  'task-made',
  'task-done',
  'task-undone',
  'meeting-planned',
  'meeting-changed',
  'meeting-cancelled',
] as const;
export type ActivityKind = (typeof activityKinds)[number];

/** What a record went through in the change log. */
export const changeKinds = ['created', 'edited'] as const;
export type ChangeKind = (typeof changeKinds)[number];
