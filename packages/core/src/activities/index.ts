export { type Activity, getActivity, minutesSpentOn } from './activities.queries.ts';
export {
  type ActivityKind,
  activityKinds,
  type ChangeKind,
  changeKinds,
  contactKinds,
  isWritten,
  type WrittenKind,
  writtenKinds,
} from './activity.codes.ts';
export { type CorrectActivity, correctActivity } from './correct-activity.ts';
export { logActivity, type NewActivity } from './log-activity.ts';
export { ofSeenRecords } from './seen-records.ts';
export { findTimeline } from './timeline.queries.ts';
export type { TimelineItem } from './timeline-item.ts';
export type { TimelineSubject } from './timeline-scope.ts';
export { linkProblems, type WriteActivity, writeActivity } from './write-activity.ts';
export { factProblems } from './written-facts.ts';
