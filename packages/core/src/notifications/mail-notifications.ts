import { actorOf } from '../access/index.ts';
import { asDate, asDay } from '../clock.ts';
import type { Context } from '../context.ts';
import { inTransaction, type Prisma } from '../db.ts';
import { isMailbox, planMail } from '../mails/index.ts';
import { digestDueOn, digestHours } from './digest.rules.ts';
import {
  type Language,
  mailOfDay,
  mailOfOne,
  mailOfSeveral,
  type Reader,
  type Told,
} from './notification-mail.ts';
import { asTold, notificationsOf, toldColumns } from './notifications.queries.ts';
import { closeDigestDay, withZone, zoneOf } from './settings.ts';

/** More than so many at once come in one mail. */
export const mostMailsAtOnce = 5;

/** One mail tells of no more than these; the rest comes with the next. */
const mostInOneMail = 100;

type Waiting = 'at-once' | 'digest';
interface Recipient extends Reader {
  id: string;
  address: string;
  actor: ReturnType<typeof actorOf>;
}

/**
 * Mails colleagues of what they are told at once: each thing by itself, more than five together in one mail. Each once,
 * however many workers look. Who has no address stands with that problem, and holds up nobody else. How many mails it
 * planned.
 */
export async function mailNotifications(ctx: Context, publicUrl: string): Promise<number> {
  return forEachWaiting(ctx, 'at-once', async (tx, userId) => {
    const reader = await recipient(tx, userId, publicUrl);
    const due = await waiting(tx, 'at-once', reader);
    if (due.told.length <= mostMailsAtOnce) {
      for (const told of due.told) await send(tx, reader, mailOfOne(told, reader), [told]);
    } else await send(tx, reader, mailOfSeveral(due.told, reader), due.told);
    await close(tx, due.ids);
    return reader && isMailbox(reader.address) ? Math.min(due.told.length, mostMailsAtOnce) : 0;
  });
}

/**
 * Sends the mail of the day to those whose hour has come: what they are told since the last one, up to that hour, and how
 * many tasks are due. Nothing to tell: no mail. One a day for each colleague, however many workers look.
 */
export async function mailDigests(ctx: Context, publicUrl: string): Promise<number> {
  return forEachWaiting(ctx, 'digest', async (tx, userId) => {
    const user = await tx.db.user.findUniqueOrThrow({ where: { id: userId }, select: withZone });
    const { digestSetting } = user;
    const plan = {
      hour: digestSetting?.hour ?? digestHours.usual,
      timeZone: zoneOf(user),
      lastDoneOn: digestSetting?.lastDoneOn?.toISOString().slice(0, 10) ?? null,
    };
    const on = digestDueOn(tx.clock.now(), plan);
    if (on === null) return 0;
    const reader = await recipient(tx, userId, publicUrl);
    const until = on.toZonedDateTime({ timeZone: plan.timeZone, plainTime: { hour: plan.hour } }).toInstant();
    const due = await waiting(tx, 'digest', reader, until);
    if (due.told.length > 0) {
      await send(tx, reader, mailOfDay(due.told, await dueTasks(tx, userId, on), on, reader), due.told);
      await closeDigestDay(tx.db, userId, on);
    }
    await close(tx, due.ids);
    return due.told.length > 0 ? 1 : 0;
  });
}

/** Whoever waits for mails of one kind, one transaction each; one who is in another worker's hands is left to it. */
async function forEachWaiting(
  ctx: Context,
  mail: Waiting,
  tell: (tx: Context, userId: string) => Promise<number>,
): Promise<number> {
  const users = await ctx.db.notification.groupBy({ by: ['userId'], where: { ...notYetMailed, mail } });
  let mails = 0;
  for (const { userId } of users) {
    mails += await inTransaction(ctx.db, async (db) => {
      const locked = await db.$queryRaw<unknown[]>`
        select id from "user" where id = ${userId} for no key update skip locked`;
      return locked.length === 0 ? 0 : tell({ ...ctx, db }, userId);
    });
  }
  return mails;
}

const notYetMailed = { mailedAt: null, dismissedAt: null } as const;

async function recipient({ db }: Context, userId: string, publicUrl: string): Promise<Recipient> {
  const user = await db.user.findUniqueOrThrow({ where: { id: userId } });
  const language: Language = user.locale === 'nl' ? 'nl' : 'en';
  const address = user.active ? user.email : '';
  return { id: userId, name: user.name, address, language, publicUrl, actor: actorOf(user) };
}

/** What waits for a colleague's mail, with those of which he sees the record, oldest first. */
async function waiting({ db }: Context, mail: Waiting, { actor }: Recipient, until?: Temporal.Instant) {
  const where: Prisma.NotificationWhereInput = {
    ...{ ...notYetMailed, mail, userId: actor.id },
    ...(until && { madeAt: { lt: asDate(until) } }),
  };
  const rows = await db.notification.findMany({
    where,
    select: { id: true },
    orderBy: [{ madeAt: 'asc' }, { id: 'asc' }],
    take: mostInOneMail,
  });
  const ids = rows.map(({ id }) => id);
  const seen = await db.notification.findMany({
    where: { AND: [{ id: { in: ids } }, notificationsOf(actor)] },
    select: toldColumns,
    orderBy: [{ madeAt: 'asc' }, { id: 'asc' }],
  });
  return { ids, told: seen.map(asTold) };
}

/** Plans one mail and keeps with each notification which it was; without an address, that there was none. */
async function send(
  ctx: Context,
  { id, name, address, language }: Recipient,
  words: { subject: string; text: string },
  told: readonly (Told & { id: string })[],
): Promise<void> {
  const mailedAt = asDate(ctx.clock.now());
  const where = { id: { in: told.map((each) => each.id) } };
  if (!isMailbox(address)) {
    await ctx.db.notification.updateMany({ where, data: { mailedAt, mailProblem: 'no-address' } });
    return;
  }
  const mail = await planMail(ctx, {
    kind: 'notice',
    language,
    to: { name, address },
    ...words,
    forUserId: id,
  });
  await ctx.db.notification.updateMany({ where, data: { mailedAt, mailId: mail.id } });
}

/** What was not told, because he sees it no more, is not looked at again. */
async function close({ db, clock }: Context, ids: string[]): Promise<void> {
  const where = { id: { in: ids }, mailedAt: null };
  await db.notification.updateMany({ where, data: { mailedAt: asDate(clock.now()) } });
}

async function dueTasks({ db }: Context, assigneeId: string, on: Temporal.PlainDate) {
  const open = { assigneeId, doneAt: null, archivedAt: null };
  const due = await db.task.count({ where: { ...open, dueOn: { lte: asDay(on) } } });
  const late = await db.task.count({ where: { ...open, dueOn: { lt: asDay(on) } } });
  return { due, late };
}
