import { type MailTiming, type NotificationKind, notificationKinds } from './notification.codes.ts';

/** How a colleague is told of one kind of thing. */
export interface Choice {
  inApp: boolean;
  mail: MailTiming;
}

/** How who chose nothing is told: by mail at once of what waits for him, of the rest with the mail of the day. */
export const fixedChoices: Readonly<Record<NotificationKind, Choice>> = {
  'task-assigned': { inApp: true, mail: 'digest' },
  'task-reminder': { inApp: true, mail: 'at-once' },
  'lead-assigned': { inApp: true, mail: 'at-once' },
  'lead-moved': { inApp: true, mail: 'digest' },
  'landing-proposed': { inApp: true, mail: 'at-once' },
  'landing-verified': { inApp: true, mail: 'digest' },
  'lead-due-again': { inApp: true, mail: 'digest' },
  'import-done': { inApp: true, mail: 'never' },
};

/** A choice as the database keeps it. */
interface Chosen {
  kind: string;
  inApp: boolean;
  mail: string;
}

/** How somebody with these choices is told of a kind. */
function choiceOf(kind: NotificationKind, chosen: readonly Chosen[]): Choice {
  const own = chosen.find((choice) => choice.kind === kind);
  // The column is text; only saveNotificationSettings writes it, from the list.
  return own ? { inApp: own.inApp, mail: own.mail as MailTiming } : fixedChoices[kind];
}

/** Every kind with how it is told, in the order of the list. */
export function allChoices(chosen: readonly Chosen[]): (Choice & { kind: NotificationKind })[] {
  return notificationKinds.map((kind) => ({ kind, ...choiceOf(kind, chosen) }));
}
