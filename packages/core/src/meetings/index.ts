export { type CalendarMethod, calendarMethods } from './calendar-object.ts';
export { cancelMeeting, type HeldMeeting, holdMeeting, replanMeeting } from './close-meeting.ts';
export { findMeetings, findMeetingsOfToday, type MeetingFilter } from './find-meetings.ts';
export { getInvitationFile } from './invitation-file.ts';
export {
  type MeetingKind,
  type MeetingList,
  type MeetingState,
  meetingKinds,
  meetingLists,
  meetingStates,
} from './meeting.codes.ts';
export {
  getMeeting,
  type Meeting,
  type MeetingNoun,
  meetingNouns,
  meetingsSeenBy,
} from './meetings.queries.ts';
export { type CreateMeeting, createMeeting, type UpdateMeeting, updateMeeting } from './meetings.ts';
