import type { UserActor } from '../access/index.ts';
import { asDay } from '../clock.ts';
import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import { defined } from '../objects.ts';
import {
  type Page,
  type PageRequest,
  type Position,
  pageOf,
  pageSize,
  readCursor,
  rowsAfter,
  withCount,
} from '../pages/index.ts';
import { deskTimeZone } from '../time-zones/index.ts';
import type { TaskList, TaskState } from './task.codes.ts';
import { asTask, type Task, taskParts, tasksSeenBy } from './tasks.queries.ts';

export interface TaskFilter extends PageRequest {
  list?: TaskList | undefined;
  state?: TaskState | undefined;
  leadId?: string | undefined;
  inquiryId?: string | undefined;
  contactId?: string | undefined;
  /** Of an organisation also what is about its leads and its contacts. */
  organisationId?: string | undefined;
}

/** A page of the tasks that this colleague sees: those to be done by their day, those that are done the latest first. */
export async function findTasks(
  { db, clock, actor }: UserContext,
  { cursor, limit = pageSize, count, list = 'all', state = 'open', ...links }: TaskFilter,
): Promise<Page<Task>> {
  const today = clock.now().toZonedDateTimeISO(deskTimeZone).toPlainDate();
  const where: Prisma.TaskWhereInput = {
    AND: [tasksSeenBy(actor), { archivedAt: null }, ofList(actor, list), inState(state, today), about(links)],
  };
  const position = readCursor(cursor);
  const isDone = state === 'done';
  const after = isDone ? rowsAfter('doneAt', position) : rowsBehind(position);
  const read = db.task.findMany({
    where: { AND: [where, after] },
    include: taskParts,
    orderBy: isDone ? [{ doneAt: 'desc' }, { id: 'desc' }] : [{ dueOn: 'asc' }, { id: 'asc' }],
    take: limit + 1,
  });
  const page = read.then((rows) =>
    pageOf(rows.map(asTask), limit, ({ doneAt, dueOn }) => (isDone && doneAt ? doneAt : dueOn)),
  );
  return withCount(count, page, (atMost) => db.task.count({ where, ...atMost }));
}

function ofList({ id }: UserActor, list: TaskList): Prisma.TaskWhereInput {
  if (list === 'mine') return { assigneeId: id };
  return list === 'made' ? { madeById: id } : {};
}

function inState(state: TaskState, today: Temporal.PlainDate): Prisma.TaskWhereInput {
  if (state === 'done') return { doneAt: { not: null } };
  return { doneAt: null, ...(state === 'due' && { dueOn: { lte: asDay(today) } }) };
}

function about({ organisationId, ...links }: Pick<TaskFilter, 'organisationId'>): Prisma.TaskWhereInput {
  if (!organisationId) return defined(links);
  return { OR: [{ organisationId }, { lead: { organisationId } }, { contact: { organisationId } }] };
}

/** The rows behind a position in a list that runs from early days to late ones. */
function rowsBehind(position: Position | undefined): Prisma.TaskWhereInput {
  if (!position) return {};
  const { at, id } = position;
  return { dueOn: { gte: at }, OR: [{ dueOn: { gt: at } }, { dueOn: at, id: { gt: id } }] };
}
