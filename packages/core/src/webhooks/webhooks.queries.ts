import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import { notFound } from '../errors.ts';
import type { StopReason, WebhookEvent } from './webhook.codes.ts';

/** What is shown of a webhook; its secret stays inside. */
const visible = {
  id: true,
  name: true,
  url: true,
  events: true,
  active: true,
  failingSince: true,
  stoppedAt: true,
  stopReason: true,
  createdAt: true,
  version: true,
  user: { select: { id: true, name: true } },
} as const satisfies Prisma.WebhookSelect;
type Row = Prisma.WebhookGetPayload<{ select: typeof visible }>;

export type Webhook = Omit<Row, 'events' | 'stopReason'> & {
  events: WebhookEvent[];
  stopReason: StopReason | null;
};

/** All webhooks, by name. */
export async function findWebhooks({ db }: UserContext): Promise<Webhook[]> {
  const rows = await db.webhook.findMany({ orderBy: [{ name: 'asc' }, { id: 'asc' }], select: visible });
  return rows as Webhook[];
}

/** One webhook; not-found otherwise. */
export async function getWebhook({ db }: UserContext, id: string): Promise<Webhook> {
  const row = await db.webhook.findUnique({ where: { id }, select: visible });
  if (!row) throw notFound('webhook');
  return row as Webhook;
}
