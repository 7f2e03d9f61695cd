/** Of what a colleague is told. The order is that of the settings. */
export const notificationKinds = [
  'task-assigned',
  'task-reminder',
  'lead-assigned',
  'lead-moved',
  'landing-proposed',
  'landing-verified',
  'lead-due-again',
  'import-done',
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

/** How something is mailed: by itself as it happens, in the mail of the day, or not. */
export const mailTimings = ['at-once', 'digest', 'never'] as const;
export type MailTiming = (typeof mailTimings)[number];

/** Why there is no mail of something that was to be mailed. */
export type MailProblem = 'no-address';
