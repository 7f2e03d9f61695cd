import { differences, logChange } from '../changes/index.ts';
import { asDay } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { type Db, inTransaction } from '../db.ts';
import { DomainError } from '../errors.ts';
import { deskTimeZone, isTimeZone } from '../time-zones/index.ts';
import { allChoices, type Choice } from './choices.rules.ts';
import { digestHours } from './digest.rules.ts';
import type { NotificationKind } from './notification.codes.ts';

/** How one colleague is told of what, and when he gets the mail of the day. */
export interface NotificationSettings {
  choices: (Choice & { kind: NotificationKind })[];
  digest: {
    /** On his own clock. */
    hour: number;
    /** The zone he lives by: his own choice, else his municipality's. */
    timeZone: string;
    /** Whether he chose that zone himself. */
    isOwnZone: boolean;
  };
}

export interface SaveNotificationSettings {
  choices: readonly (Choice & { kind: NotificationKind })[];
  hour: number;
  /** Null: that of his municipality. */
  timeZone: string | null;
}

/** What decides on a colleague's clock. */
export const withZone = {
  digestSetting: true,
  municipality: { select: { timeZone: true } },
} as const;

interface Zoned {
  digestSetting: { timeZone: string | null } | null;
  municipality: { timeZone: string } | null;
}

/** The zone a colleague lives by: his own choice, else that of his municipality, else the desk's. */
export function zoneOf({ digestSetting, municipality }: Zoned): string {
  return digestSetting?.timeZone ?? municipality?.timeZone ?? deskTimeZone;
}

/** The zone in which a colleague's mornings begin. */
export async function timeZoneOf(db: Db, userId: string): Promise<string> {
  const user = await db.user.findUnique({ where: { id: userId }, select: withZone });
  return user ? zoneOf(user) : deskTimeZone;
}

/** How this colleague is told. */
export async function getNotificationSettings({ db, actor }: UserContext): Promise<NotificationSettings> {
  const user = await db.user.findUniqueOrThrow({
    where: { id: actor.id },
    select: { ...withZone, notificationChoices: true },
  });
  return {
    choices: allChoices(user.notificationChoices),
    digest: {
      hour: user.digestSetting?.hour ?? digestHours.usual,
      timeZone: zoneOf(user),
      isOwnZone: Boolean(user.digestSetting?.timeZone),
    },
  };
}

/** Keeps how this colleague is told. Who moves the hour of his mail to one still to come gets no second one that day. */
export async function saveNotificationSettings(
  ctx: UserContext,
  { choices, hour, timeZone }: SaveNotificationSettings,
): Promise<NotificationSettings> {
  if (timeZone !== null && !isTimeZone(timeZone)) {
    throw new DomainError('broken-rule', 'invalid', 'There is no such time zone.', [
      { pointer: '/timeZone', code: 'time-zone', message: 'There is no such time zone.' },
    ]);
  }
  return inTransaction(ctx.db, async (db) => {
    const tx = { ...ctx, db };
    const before = await getNotificationSettings(tx);
    const userId = ctx.actor.id;
    for (const { kind, inApp, mail } of choices) {
      await db.notificationChoice.upsert({
        where: { userId_kind: { userId, kind } },
        create: { userId, kind, inApp, mail },
        update: { inApp, mail },
      });
    }
    await db.digestSetting.upsert({
      where: { userId },
      create: { userId, hour, timeZone },
      update: { hour, timeZone },
    });
    const after = await getNotificationSettings(tx);
    await logChange(tx, 'user', userId, differences(loggedOf(before), loggedOf(after)));
    return after;
  });
}

/** Marks a day as seen to for a colleague. */
export async function closeDigestDay(db: Db, userId: string, on: Temporal.PlainDate): Promise<void> {
  const lastDoneOn = asDay(on);
  await db.digestSetting.upsert({
    where: { userId },
    create: { userId, lastDoneOn },
    update: { lastDoneOn },
  });
}

function loggedOf({ choices, digest }: NotificationSettings) {
  const told = choices.map(({ kind, inApp, mail }) => `${kind} ${inApp ? 'desk' : 'no-desk'} ${mail}`);
  return { notifications: told, digestHour: digest.hour, digestTimeZone: digest.timeZone };
}
