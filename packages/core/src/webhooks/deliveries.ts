import { asDate } from '../clock.ts';
import type { Context, UserContext } from '../context.ts';
import { inTransaction, type Prisma } from '../db.ts';
import { DomainError, notFound } from '../errors.ts';
import { type Page, type PageRequest, pageOf, pageSize, readCursor, rowsAfter } from '../pages/index.ts';
import { type DeliveryProblem, type DeliveryState, testEvent, type WebhookEvent } from './webhook.codes.ts';
import { getWebhook } from './webhooks.queries.ts';
import { tellWorkers } from './webhooks.ts';

type Row = Prisma.WebhookDeliveryGetPayload<object>;

/** One thing that a webhook is to be told, or was, with what came of the last try. */
export type WebhookDelivery = Omit<Row, 'event' | 'state' | 'problem'> & {
  event: WebhookEvent | typeof testEvent;
  state: DeliveryState;
  problem: DeliveryProblem | null;
};

export interface DeliveryFilter extends PageRequest {
  state?: DeliveryState | undefined;
}

/** What a webhook was told and is to be told, the latest first; not-found when there is no such webhook. */
export async function findDeliveries(
  ctx: UserContext,
  webhookId: string,
  { state, cursor, limit = pageSize }: DeliveryFilter,
): Promise<Page<WebhookDelivery>> {
  await getWebhook(ctx, webhookId);
  const rows = await ctx.db.webhookDelivery.findMany({
    where: { AND: [{ webhookId, ...(state && { state }) }, rowsAfter('happenedAt', readCursor(cursor))] },
    orderBy: [{ happenedAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  return pageOf(rows as WebhookDelivery[], limit, ({ happenedAt }) => happenedAt);
}

/** One delivery of a webhook; not-found otherwise. */
export async function getDelivery(ctx: UserContext, webhookId: string, id: string): Promise<WebhookDelivery> {
  const row = await ctx.db.webhookDelivery.findFirst({ where: { id, webhookId } });
  if (!row) throw notFound('webhook-delivery');
  return row as WebhookDelivery;
}

/** As it is before its first try. */
const untold = { triedAt: null, statusCode: null, durationMs: null, answer: null, problem: null };

/**
 * Sends a message again at once, under the id that it has, with all its tries before it: also one that arrived. A
 * conflict while the webhook is stopped.
 */
export function redeliver(ctx: UserContext, webhookId: string, id: string): Promise<WebhookDelivery> {
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    await refuseStopped(inside, webhookId);
    const { count } = await db.webhookDelivery.updateMany({
      where: { id, webhookId },
      data: {
        state: 'planned',
        tries: 0,
        nextTryAt: asDate(ctx.clock.now()),
        claim: null,
        endedAt: null,
        ...untold,
      },
    });
    if (count === 0) throw notFound('webhook-delivery');
    await tellWorkers(inside);
    return getDelivery(inside, webhookId, id);
  });
}

/** Plans a message that says nothing, to see whether it arrives. A conflict while the webhook is stopped. */
export function sendTest(ctx: UserContext, webhookId: string): Promise<WebhookDelivery> {
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    await refuseStopped(inside, webhookId);
    const now = asDate(ctx.clock.now());
    const moments = { happenedAt: now, nextTryAt: now };
    const row = await db.webhookDelivery.create({
      data: { webhookId, event: testEvent, noun: 'webhook', recordId: webhookId, ...moments },
    });
    await tellWorkers(inside);
    return row as WebhookDelivery;
  });
}

async function refuseStopped(ctx: UserContext, webhookId: string): Promise<void> {
  const { active } = await getWebhook(ctx, webhookId);
  if (active) return;
  throw new DomainError('conflict', 'webhook-stopped', 'This webhook is stopped. Set it going again first.');
}

/** How long what a webhook was told is kept, with the answers to it. */
const keptDays = 30;

/** Forgets deliveries that ended a month ago. */
export async function forgetDeliveries({ db, clock }: Pick<Context, 'db' | 'clock'>): Promise<void> {
  const until = asDate(clock.now().subtract({ hours: 24 * keptDays }));
  await db.webhookDelivery.deleteMany({ where: { endedAt: { lt: until } } });
}
