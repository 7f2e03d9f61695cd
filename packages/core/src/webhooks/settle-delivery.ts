import { logChange } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import type { Context } from '../context.ts';
import { inTransaction, type Prisma } from '../db.ts';
import type { ClaimedDelivery } from './claim-delivery.ts';
import { pauseAfter, stopAfterDays } from './delivery.rules.ts';
import type { DeliveryProblem, StopReason } from './webhook.codes.ts';

/** What came of a try. */
export interface Outcome {
  problem: DeliveryProblem | null;
  statusCode: number | null;
  durationMs: number;
  /** The beginning of what was answered. */
  answer: string | null;
}

/** The receiver says that it will never be there again (RFC 9110, 15.5.11). */
const gone = 410;

/**
 * Writes down what came of a try, and when the next one is. It does nothing when the lease ended meanwhile: then
 * somebody else tries, or has. A webhook that fails for days, or is gone, is stopped, and that is logged.
 */
export function settleDelivery(ctx: Context, delivery: ClaimedDelivery, outcome: Outcome): Promise<void> {
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    const data = { ...outcome, claim: null, ...standingAfter(ctx, delivery, outcome) };
    const { id, claim, webhookId } = delivery;
    const { count } = await db.webhookDelivery.updateMany({ where: { id, claim }, data });
    if (count === 0) return;
    if (outcome.problem === null) await forgetFailures(inside, webhookId);
    else await countFailure(inside, webhookId, outcome);
  });
}

/** Ends a delivery whose record is not there for the webhook's maker; nothing is sent. */
export async function dropDelivery({ db, clock }: Context, { id, claim }: ClaimedDelivery): Promise<void> {
  const data = { state: 'dropped', claim: null, endedAt: asDate(clock.now()) };
  await db.webhookDelivery.updateMany({ where: { id, claim }, data });
}

function standingAfter(
  { clock }: Context,
  { tries }: ClaimedDelivery,
  { problem }: Outcome,
): Prisma.WebhookDeliveryUpdateManyMutationInput {
  const now = clock.now();
  if (problem === null) return { state: 'delivered', endedAt: asDate(now) };
  const pauseMs = pauseAfter(tries, Math.random());
  if (pauseMs === undefined) return { state: 'failed', endedAt: asDate(now) };
  return { nextTryAt: asDate(now.add({ milliseconds: pauseMs })) };
}

async function forgetFailures({ db }: Context, id: string): Promise<void> {
  await db.webhook.updateMany({ where: { id, failingSince: { not: null } }, data: { failingSince: null } });
}

async function countFailure(ctx: Context, id: string, { statusCode }: Outcome): Promise<void> {
  const now = asDate(ctx.clock.now());
  await ctx.db.webhook.updateMany({ where: { id, failingSince: null }, data: { failingSince: now } });
  const tooLong = asDate(ctx.clock.now().subtract({ hours: 24 * stopAfterDays }));
  const stopReason: StopReason = statusCode === gone ? 'gone' : 'failing';
  const { count } = await ctx.db.webhook.updateMany({
    where: { id, active: true, ...(stopReason === 'failing' && { failingSince: { lte: tooLong } }) },
    data: { active: false, stoppedAt: now, stopReason, version: { increment: 1 } },
  });
  if (count > 0)
    await logChange(ctx, 'webhook', id, { active: [true, false], stopReason: [null, stopReason] });
}
