import { differences, logChange, logCreation } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { inTransaction } from '../db.ts';
import { DomainError, type FieldError, staleEdit } from '../errors.ts';
import { urlProblem } from './address.rules.ts';
import { newSecret } from './delivery.rules.ts';
import type { WebhookEvent } from './webhook.codes.ts';
import { getWebhook, type Webhook } from './webhooks.queries.ts';

export interface CreateWebhook {
  name: string;
  url: string;
  events: readonly WebhookEvent[];
}

export type UpdateWebhook = { [Field in keyof CreateWebhook]?: CreateWebhook[Field] | undefined } & {
  active?: boolean | undefined;
};

/** Whether addresses of this machine may be told as well: only where Kavel is tried out. */
export interface WebhookReach {
  toLoopback: boolean;
}

/**
 * Makes a webhook in the actor's name: it is told what he sees. Gives its secret, this once. An address that is none of
 * the internet, or not over TLS, is a broken rule; where its name leads is asked again at each request.
 */
export async function createWebhook(
  ctx: UserContext,
  given: CreateWebhook,
  reach: WebhookReach,
): Promise<Webhook & { secret: string }> {
  refuse(problemsOf(given, reach));
  const secret = newSecret();
  const now = asDate(ctx.clock.now());
  const webhook = await inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    const columns = { name: given.name, url: given.url, events: [...new Set(given.events)] };
    const { id } = await db.webhook.create({
      data: { ...columns, secret, userId: ctx.actor.id, createdAt: now, updatedAt: now },
      select: { id: true },
    });
    await logCreation(inside, 'webhook', id, columns);
    return getWebhook(inside, id);
  });
  return { ...webhook, secret };
}

/**
 * Edits a webhook, stops it, or sets it going again: its failures are then forgotten. A stopped one is told nothing of
 * what happens meanwhile; what was planned before goes out when it is set going again.
 */
export function updateWebhook(
  ctx: UserContext,
  id: string,
  version: number,
  edit: UpdateWebhook,
  reach: WebhookReach,
): Promise<Webhook> {
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    const before = await getWebhook(inside, id);
    if (before.version !== version) throw staleEdit('webhook', before);
    const { active, name, url, events } = edit;
    refuse(problemsOf(edit, reach));
    const columns = { name, url, events: events && [...new Set(events)], active };
    const changes = differences({ ...before }, columns);
    if (Object.keys(changes).length === 0) return before;
    const anew = active ? { failingSince: null, stoppedAt: null, stopReason: null } : {};
    const { count } = await db.webhook.updateMany({
      where: { id, version },
      data: {
        ...(name !== undefined && { name }),
        ...(url !== undefined && { url }),
        ...(columns.events && { events: columns.events }),
        ...(active !== undefined && { active }),
        ...anew,
        updatedAt: asDate(ctx.clock.now()),
        version: { increment: 1 },
      },
    });
    if (count === 0) throw staleEdit('webhook', await getWebhook(inside, id));
    await logChange(inside, 'webhook', id, changes);
    if (active) await tellWorkers(inside);
    return getWebhook(inside, id);
  });
}

/** Gives a webhook another secret, this once; the one before signs nothing any more. */
export function renewSecret(ctx: UserContext, id: string): Promise<{ secret: string }> {
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    await getWebhook(inside, id);
    const secret = newSecret();
    await db.webhook.update({ where: { id }, data: { secret, version: { increment: 1 } } });
    await logChange(inside, 'webhook', id, { secret: [null, 'renewed'] });
    return { secret };
  });
}

/** Where workers hear that there is something to tell (PostgreSQL LISTEN / NOTIFY). */
export const webhookDueChannel = 'webhook_due';

export async function tellWorkers({ db }: Pick<UserContext, 'db'>): Promise<void> {
  await db.$executeRaw`select pg_notify(${webhookDueChannel}, '')`;
}

const messages = {
  url: 'This is no web address.',
  https: 'The address has to begin with https://.',
  address: 'This address is not one of the internet.',
} as const;

function problemsOf({ url, events }: UpdateWebhook, { toLoopback }: WebhookReach): FieldError[] {
  const problem = url === undefined ? undefined : urlProblem(url, toLoopback);
  const problems: FieldError[] = [];
  if (problem) problems.push({ pointer: '/url', code: `webhook-${problem}`, message: messages[problem] });
  if (events?.length === 0) {
    problems.push({ pointer: '/events', code: 'required', message: 'Choose what it is told of.' });
  }
  return problems;
}

function refuse(problems: readonly FieldError[]): void {
  if (problems.length === 0) return;
  throw new DomainError('broken-rule', 'invalid', 'This webhook cannot be kept so.', problems);
}
