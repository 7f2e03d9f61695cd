export {
  type ActivityKind,
  activityKinds,
  type ChangeKind,
  changeKinds,
  contactKinds,
  type WrittenKind,
  writtenKinds,
} from './activity.codes.ts';
export { logActivity, type NewActivity } from './log-activity.ts';
