export { type Choice, fixedChoices } from './choices.rules.ts';
export { digestHours } from './digest.rules.ts';
export { tellOfLeadsDueAgain } from './leads-due-again.ts';
export { mailDigests, mailNotifications } from './mail-notifications.ts';
export {
  type MailProblem,
  type MailTiming,
  mailTimings,
  type NotificationKind,
  notificationKinds,
} from './notification.codes.ts';
export { countUnread, findNotifications, type Notification } from './notifications.queries.ts';
export { hurryMail, type Notify, notificationsOf, notify } from './notify.ts';
export { dismissNotifications, markRead, restoreNotification } from './put-away.ts';
export {
  getNotificationSettings,
  type NotificationSettings,
  type SaveNotificationSettings,
  saveNotificationSettings,
  timeZoneOf,
} from './settings.ts';
export { type ToldUser, toldUsersSql } from './told-users.queries.ts';
