import { asDate } from '../clock.ts';
import type { Context } from '../context.ts';
import { inTransaction, type Prisma } from '../db.ts';
import { type MailEvent, mostAttempts, transitions } from './mail.rules.ts';
import { noteFailure, noteOnTimeline } from './mail-timeline.ts';
import { asMail, mailColumns } from './mails.queries.ts';

/** What the mail server answered, or why there is no answer. */
export interface MailResponse {
  response: string;
  responseCode?: number | undefined;
}

/** A worker's hold on one mail: only who has its number may move the mail on. */
export interface Claim {
  mailId: string;
  claim: string;
}

/** One step of the life of mails; those that made it, so that of two that try the same one hears that it lost. */
async function step(
  ctx: Context,
  event: MailEvent,
  where: Prisma.MailWhereInput,
  data: Prisma.MailUpdateManyMutationInput,
) {
  const { from, to } = transitions[event];
  return ctx.db.mail.updateManyAndReturn({
    where: { AND: [where, { state: { in: [...from] } }] },
    data: { ...data, state: to },
    select: { id: true },
  });
}

const claimed = ({ mailId, claim }: Claim): Prisma.MailWhereInput => ({ id: mailId, claim });
const unclaimed = { claim: null, claimedAt: null, handedOverAt: null };
const asSaid = ({ response, responseCode }: MailResponse) => ({
  response: response.slice(0, 2000),
  responseCode: responseCode ?? null,
});

/** Takes a mail that is due, for one worker alone; undefined when it is not to be taken (any more). */
export async function claimMail(ctx: Context, { mailId, claim }: Claim) {
  const { from, to } = transitions.claim;
  const now = asDate(ctx.clock.now());
  const [row] = await ctx.db.mail.updateManyAndReturn({
    where: { id: mailId, state: { in: [...from] }, sendAt: { lte: now } },
    data: { state: to, claim, claimedAt: now, attempts: { increment: 1 } },
    select: { ...mailColumns, source: true, calendar: true, calendarMethod: true },
  });
  return row && asMail(row);
}

/** Fixes the bytes and the Message-ID of a claimed mail, once for all tries; false when the claim was lost. */
export async function fixSource(
  ctx: Context,
  hold: Claim,
  source: Uint8Array,
  messageId: string,
): Promise<boolean> {
  const { count } = await ctx.db.mail.updateMany({
    where: { ...claimed(hold), state: 'claimed', source: null },
    data: { source: Uint8Array.from(source), messageId },
  });
  return count === 1;
}

/**
 * Writes down, and commits, that the server is now given the message: to be done after it said that it
 * waits for it (SMTP 354) and before its first byte. False: the claim was lost, give it nothing.
 */
export async function handOverMail(ctx: Context, hold: Claim): Promise<boolean> {
  const moved = await step(ctx, 'hand-over', claimed(hold), { handedOverAt: asDate(ctx.clock.now()) });
  return moved.length === 1;
}

/** The server took it: sent, and on the timeline. True also brings a held one to rest when the answer was only late. */
export function acceptMail(ctx: Context, hold: Claim, answer: MailResponse): Promise<boolean> {
  return inTransaction(ctx.db, async (db) => {
    const tx = { ...ctx, db };
    const sentAt = ctx.clock.now();
    const data = { ...asSaid(answer), sentAt: asDate(sentAt) };
    if ((await step(tx, 'accept', claimed(hold), data)).length === 0) return false;
    await noteOnTimeline(tx, hold.mailId, sentAt);
    return true;
  });
}

/** Nothing was delivered: planned again for a later moment, with the same bytes. */
export async function deferMail(ctx: Context, hold: Claim, answer: MailResponse, sendAt: Temporal.Instant) {
  const data = { ...asSaid(answer), ...unclaimed, sendAt: asDate(sendAt) };
  return (await step(ctx, 'defer', claimed(hold), data)).length === 1;
}

/** Nothing was delivered and nothing will be: failed, with what the server said; a follow-up also on the timeline. */
export async function refuseMail(ctx: Context, hold: Claim, answer: MailResponse): Promise<boolean> {
  return (await refuse(ctx, claimed(hold), answer)) === 1;
}

function refuse(ctx: Context, where: Prisma.MailWhereInput, answer: MailResponse): Promise<number> {
  return inTransaction(ctx.db, async (db) => {
    const tx = { ...ctx, db };
    const failed = await step(tx, 'refuse', where, asSaid(answer));
    for (const { id } of failed) await noteFailure(tx, id);
    return failed.length;
  });
}

/** The message was given and the answer never came: held. Keeps the claim, should the answer come late after all. */
export async function holdMail(ctx: Context, hold: Claim, answer: MailResponse): Promise<boolean> {
  return (await step(ctx, 'lose-answer', claimed(hold), asSaid(answer))).length === 1;
}

/** Moves a mail that is due and may not go at this hour to one at which it may; it was not tried. */
export async function postponeMail(ctx: Context, mailId: string, sendAt: Temporal.Instant): Promise<boolean> {
  const { count } = await ctx.db.mail.updateMany({
    // Only while it is still due: a colleague may have moved it since somebody looked at it.
    where: { id: mailId, state: 'planned', sendAt: { lte: asDate(ctx.clock.now()) } },
    data: { sendAt: asDate(sendAt) },
  });
  return count === 1;
}

/**
 * Takes mails from workers that have been silent for longer than the lease. What was claimed goes back to
 * planned: nothing was handed over (after too many such ends it fails, for it may be the mail itself that
 * kills). What was handed over is held: it may have arrived. A worker that was only slow finds its claim gone.
 */
export async function endLeases(ctx: Context, leaseSeconds: number) {
  const before = asDate(ctx.clock.now().subtract({ milliseconds: Math.round(leaseSeconds * 1000) }));
  const silent = { claimedAt: { lt: before } };
  const failed = await refuse(
    ctx,
    { ...silent, state: 'claimed', attempts: { gte: mostAttempts } },
    { response: `Given up: the worker stopped in the middle of ${mostAttempts} tries.` },
  );
  const released = await step(ctx, 'release', silent, unclaimed);
  const held = await step(
    ctx,
    'lose-answer',
    { handedOverAt: { lt: before } },
    {
      response:
        'Outcome unknown: the worker stopped after the mail was handed over and before the server’s answer was written down.',
    },
  );
  return { released: released.length, held: held.length, failed };
}

/** Mails planned for before `until`, the longest due first: what the queue should have a job for. */
export function findDueMails(ctx: Context, until: Temporal.Instant, limit = 500) {
  return ctx.db.mail.findMany({
    where: { state: 'planned', sendAt: { lte: asDate(until) } },
    select: { id: true, sendAt: true, attempts: true },
    orderBy: { sendAt: 'asc' },
    take: limit,
  });
}
