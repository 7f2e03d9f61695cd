import { actorOf, leadsSeenBy } from '../access/index.ts';
import { asDate } from '../clock.ts';
import type { Context } from '../context.ts';
import type { Prisma } from '../db.ts';
import { tellWorkers } from '../mails/index.ts';
import { type Choice, choiceOf } from './choices.rules.ts';
import type { NotificationKind } from './notification.codes.ts';

/** What somebody is told, and of which record. */
export interface Notify {
  kind: NotificationKind;
  /** Who is told; nobody where it is null. */
  to: readonly (string | null)[];
  leadId?: string | undefined;
  taskId?: string | undefined;
  importId?: string | undefined;
  /** Further facts, e.g. the stage a lead came to. */
  details?: Prisma.InputJsonObject | undefined;
  /** What makes it one however often it is found due. */
  onceKey?: string | undefined;
}

/**
 * Tells colleagues of something, as each chose, in the caller's transaction: if that rolls back, nobody was told. Nobody
 * is told of his own act, of a lead that he does not see, or after he left. Of a task the caller has seen to it that its
 * assignee sees what it is about.
 */
export async function notify(ctx: Context, what: Notify): Promise<void> {
  const byId = ctx.actor.kind === 'user' ? ctx.actor.id : null;
  const to = [...new Set(what.to)].filter((id) => id !== null && id !== byId) as string[];
  if (to.length === 0) return;
  const users = await ctx.db.user.findMany({
    where: { id: { in: to }, active: true },
    include: { notificationChoices: { where: { kind: what.kind } } },
  });
  const rows: Prisma.NotificationCreateManyInput[] = [];
  for (const user of users) {
    const choice = choiceOf(what.kind, user.notificationChoices);
    if (!isWanted(choice) && what.onceKey === undefined) continue;
    if (what.leadId && !(await seesLead(ctx, user, what.leadId))) continue;
    rows.push(rowOf(ctx, what, { userId: user.id, byId, choice }));
  }
  if (rows.length === 0) return;
  await ctx.db.notification.createMany({ data: rows, skipDuplicates: true });
  if (rows.some(({ mail }) => mail === 'at-once')) await tellWorkers(ctx.db);
}

const isWanted = ({ inApp, mail }: Choice) => inApp || mail !== 'never';

function rowOf(
  { clock }: Context,
  { kind, leadId, taskId, importId, details, onceKey }: Notify,
  { userId, byId, choice }: { userId: string; byId: string | null; choice: Choice },
): Prisma.NotificationCreateManyInput {
  return {
    userId,
    byId,
    kind,
    ...choice,
    leadId: leadId ?? null,
    taskId: taskId ?? null,
    importId: importId ?? null,
    ...(details && { details }),
    onceKey: onceKey ?? null,
    madeAt: asDate(clock.now()),
  };
}

async function seesLead(
  { db }: Context,
  user: Parameters<typeof actorOf>[0],
  leadId: string,
): Promise<boolean> {
  return (await db.lead.count({ where: { AND: [{ id: leadId }, leadsSeenBy(actorOf(user))] } })) > 0;
}
