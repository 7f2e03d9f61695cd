export { type FollowUp, type FollowUpFilter, findFollowUps, getFollowUp } from './follow-ups.queries.ts';
export {
  cancelFollowUp,
  followUpMoment,
  moveFollowUp,
  type PlanFollowUp,
  planFollowUp,
  type WantedMoment,
} from './follow-ups.ts';
export type { MomentView } from './moment-view.ts';
export { windowedMoment } from './windowed-moment.ts';
