import { actorOf, type LeadSight, seesLead } from '../access/index.ts';
import { asDate } from '../clock.ts';
import type { Context } from '../context.ts';
import type { Prisma } from '../db.ts';
import { insertRows } from '../insert-rows.ts';
import { tellWorkers } from '../mails/index.ts';
import { newId } from '../new-id.ts';
import { type Choice, fixedChoices } from './choices.rules.ts';
import type { NotificationKind } from './notification.codes.ts';
import { findLeadSight, findToldUsers, type ToldUser } from './told-users.queries.ts';

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
  /** One of many told at once: what would be mailed by itself goes with the mail of the day. */
  isOfMany?: boolean | undefined;
  /** What makes it one however often it is found due. */
  onceKey?: string | undefined;
}

/**
 * Tells colleagues of something, as each chose, in the caller's transaction: if that rolls back, nobody was told. Nobody
 * is told of his own act, of a lead that he does not see, or after he left. Of a task the caller has seen to it that its
 * assignee sees what it is about.
 */
export async function notify(ctx: Context, what: Notify): Promise<void> {
  const to = what.to.filter((id) => id !== null);
  if (to.length === 0) return;
  const users = await findToldUsers(ctx.db, to, what.kind);
  const sight = what.leadId ? await findLeadSight(ctx.db, what.leadId) : undefined;
  const told = notificationsOf(ctx, what, users, sight);
  await insertRows(ctx.db, told);
  await hurryMail(ctx, told);
}

/** What is to be written to tell these colleagues, of a lead those who see it. For who writes it in one statement with more. */
export function notificationsOf(
  ctx: Context,
  what: Omit<Notify, 'to'>,
  users: readonly ToldUser[],
  sight: LeadSight | undefined,
) {
  const byId = ctx.actor.kind === 'user' ? ctx.actor.id : null;
  const rows = users
    .filter(({ id }) => id !== byId)
    .filter((user) => !what.leadId || (sight && seesLead(actorOf(user), sight)))
    .map(({ id, chosen }) => ({ userId: id, choice: asOf(what, chosen ?? fixedChoices[what.kind]) }))
    .filter(({ choice }) => isWanted(choice) || what.onceKey !== undefined)
    .map((told) => rowOf(ctx, what, { ...told, byId }));
  return { table: 'notification', rows, whenThere: 'leave' } as const;
}

/** Has the workers send at once what is to be mailed at once; they find it in any case, only later. */
export async function hurryMail({ db }: Context, told: ReturnType<typeof notificationsOf>): Promise<void> {
  if (told.rows.some(({ mail }) => mail === 'at-once')) await tellWorkers(db);
}

const asOf = ({ isOfMany }: Omit<Notify, 'to'>, choice: Choice): Choice =>
  isOfMany && choice.mail === 'at-once' ? { ...choice, mail: 'digest' } : choice;
const isWanted = ({ inApp, mail }: Choice) => inApp || mail !== 'never';

function rowOf(
  { clock }: Context,
  { kind, leadId, taskId, importId, details, onceKey }: Omit<Notify, 'to'>,
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
