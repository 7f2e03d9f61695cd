import { actorOf } from '../access/index.ts';
import { asDate } from '../clock.ts';
import type { Context } from '../context.ts';
import { inTransaction, type Prisma } from '../db.ts';
import { notify } from '../notifications/index.ts';
import { tasksSeenBy } from './tasks.queries.ts';

/** So many reminders of one colleague come at once; the next run takes the others. */
const mostAtOnce = 200;

/**
 * Reminds assignees of their tasks whose moment has come, each once: all that is due and not yet sent, so that a run that
 * did not happen is caught up by the next. Done, archived and dismissed ones remind nobody. One transaction for each
 * colleague; one who is in another worker's hands is left to it. How many tasks it reminded of.
 */
export async function remindOfTasks(ctx: Context): Promise<number> {
  const where = dueAt(ctx);
  const waiting = await ctx.db.task.groupBy({ by: ['assigneeId'], where });
  let reminded = 0;
  for (const { assigneeId } of waiting) {
    reminded += await inTransaction(ctx.db, (db) => remind({ ...ctx, db }, assigneeId));
  }
  return reminded;
}

function dueAt({ clock }: Context): Prisma.TaskWhereInput {
  return {
    remindedAt: null,
    reminderDueAt: { lte: asDate(clock.now()) },
    doneAt: null,
    archivedAt: null,
    reminderDismissedAt: null,
  };
}

async function remind(ctx: Context, assigneeId: string): Promise<number> {
  const { db } = ctx;
  // All of a colleague's at once or none: what comes to more than five is one mail.
  const locked = await db.$queryRaw<unknown[]>`
    select id from "user" where id = ${assigneeId} for no key update skip locked`;
  if (locked.length === 0) return 0;
  const assignee = await db.user.findUniqueOrThrow({ where: { id: assigneeId } });
  const due = await db.task.findMany({
    where: { AND: [dueAt(ctx), { assigneeId }] },
    select: { id: true },
    orderBy: [{ reminderDueAt: 'asc' }, { id: 'asc' }],
    take: mostAtOnce,
  });
  const ids = due.map(({ id }) => id);
  const { count } = await db.task.updateMany({
    where: { AND: [dueAt(ctx), { id: { in: ids } }] },
    // Neither version nor updatedAt moves: a reminder must not make a colleague's open edit stale.
    data: { remindedAt: asDate(ctx.clock.now()) },
  });
  const seen = await db.task.findMany({
    where: { AND: [{ id: { in: ids } }, tasksSeenBy(actorOf(assignee))] },
    select: { id: true },
    orderBy: [{ reminderDueAt: 'asc' }, { id: 'asc' }],
  });
  for (const { id } of seen) await notify(ctx, { kind: 'task-reminder', to: [assigneeId], taskId: id });
  return count;
}
