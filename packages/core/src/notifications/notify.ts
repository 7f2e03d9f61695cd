import { actorOf, type LeadSight, seesLead } from '../access/index.ts';
import { asDate } from '../clock.ts';
import type { Context } from '../context.ts';
import type { Prisma } from '../db.ts';
import { type Insert, insertRows } from '../insert-rows.ts';
import { tellWorkers } from '../mails/index.ts';
import { newId } from '../new-id.ts';
import { type Choice, fixedChoices } from './choices.rules.ts';
import type { NotificationKind } from './notification.codes.ts';
import { findLeadSight, findToldUsers } from './told-users.queries.ts';

/** What somebody is told, and of which record. */
export interface Notify {
  kind: NotificationKind;
  /** Who is told; nobody where it is null. */
  to: readonly (string | null)[];
  leadId?: string | undefined;
  /** Who sees that lead, where the caller has read it already. */
  sight?: LeadSight | undefined;
  taskId?: string | undefined;
  importId?: string | undefined;
  /** Further facts, e.g. the stage a lead came to. */
  details?: Prisma.InputJsonObject | undefined;
  /** One of many told at once: what would be mailed by itself goes with the mail of the day. */
  isOfMany?: boolean | undefined;
  /** What makes it one however often it is found due. */
  onceKey?: string | undefined;
}

/**
 * Tells colleagues of something, as each chose, in the caller's transaction: if that rolls back, nobody was told. Nobody
 * is told of his own act, of a lead that he does not see, or after he left. Of a task the caller has seen to it that its
 * assignee sees what it is about. What is to be written `alongside` goes with it in one statement, told or not.
 */
export async function notify(ctx: Context, what: Notify, ...alongside: readonly Insert[]): Promise<void> {
  const rows = await rowsOf(ctx, what);
  await insertRows(ctx.db, ...alongside, { table: 'notification', rows, whenThere: 'leave' });
  if (rows.some(({ mail }) => mail === 'at-once')) await tellWorkers(ctx.db);
}

async function rowsOf(ctx: Context, what: Notify) {
  const byId = ctx.actor.kind === 'user' ? ctx.actor.id : null;
  const to = [...new Set(what.to)].filter((id) => id !== null && id !== byId) as string[];
  if (to.length === 0) return [];
  const rows: ReturnType<typeof rowOf>[] = [];
  const sight = what.sight ?? (what.leadId && (await findLeadSight(ctx.db, what.leadId)));
  for (const user of await findToldUsers(ctx.db, to, what.kind)) {
    const choice = asOf(what, user.chosen ?? fixedChoices[what.kind]);
    if (!isWanted(choice) && what.onceKey === undefined) continue;
    if (what.leadId && !(sight && seesLead(actorOf(user), sight))) continue;
    rows.push(rowOf(ctx, what, { userId: user.id, byId, choice }));
  }
  return rows;
}

const asOf = ({ isOfMany }: Notify, choice: Choice): Choice =>
  isOfMany && choice.mail === 'at-once' ? { ...choice, mail: 'digest' } : choice;
const isWanted = ({ inApp, mail }: Choice) => inApp || mail !== 'never';

function rowOf(
  { clock }: Context,
  { kind, leadId, taskId, importId, details, onceKey }: Notify,
  { userId, byId, choice }: { userId: string; byId: string | null; choice: Choice },
) {
  return {
    id: newId(),
    userId,
    byId,
    kind,
    ...choice,
    leadId: leadId ?? null,
    taskId: taskId ?? null,
    importId: importId ?? null,
    details: details ?? null,
    onceKey: onceKey ?? null,
    madeAt: asDate(clock.now()),
  };
}
