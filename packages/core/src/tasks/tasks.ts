import { actorOf } from '../access/index.ts';
import { linkProblems } from '../activities/index.ts';
import { differences, logChange, logCreation, refuseArchived } from '../changes/index.ts';
import { asDate, asInstant } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { inTransaction } from '../db.ts';
import { DomainError, type FieldError, staleEdit } from '../errors.ts';
import { tidyLine, tidyText } from '../names/index.ts';
import { notify, timeZoneOf } from '../notifications/index.ts';
import { defined } from '../objects.ts';
import type { TaskReminder } from './task.codes.ts';
import {
  linkCountProblems,
  reminderDueAt,
  reminderProblems,
  type TaskLinks,
  taskLinks,
} from './task.rules.ts';
import { getTask, type Task, tasksSeenBy } from './tasks.queries.ts';
import { tellTimeline } from './tell-timeline.ts';

interface TaskFields {
  title: string;
  note?: string | null | undefined;
  dueOn: Date;
  /** Without one, who makes it. */
  assigneeId?: string | undefined;
  reminder?: TaskReminder | undefined;
  /** Where the reminder is a moment. */
  remindAt?: Date | null | undefined;
}
export type CreateTask = TaskFields & TaskLinks;
export type UpdateTask = { [K in keyof TaskFields]?: TaskFields[K] | undefined };

/**
 * Makes a task, about one record that this colleague sees or about none, and tells its assignee. An assignee who does not
 * see the record, a moment that is over: broken rules by field, all at once.
 */
export function createTask(ctx: UserContext, given: CreateTask): Promise<Task> {
  return inTransaction(ctx.db, async (db) => {
    const tx = { ...ctx, db };
    const links = Object.fromEntries(taskLinks.map((link) => [link, given[link] ?? null]));
    const { assigneeId = ctx.actor.id, reminder = 'morning', remindAt = null, dueOn } = given;
    const facts = { title: tidyLine(given.title), note: tidyText(given.note ?? '') || null, dueOn };
    const wanted = { dueOn, assigneeId, reminder, remindAt };
    refuse([
      ...titleProblems(facts.title),
      ...linkCountProblems(links),
      ...(await linkProblems(tx, linksOf(links))),
      ...momentProblems(ctx, wanted),
    ]);
    await refuseBadAssignee(tx, assigneeId);
    const now = asDate(ctx.clock.now());
    const columns = { ...facts, assigneeId, reminder, reminderDueAt: await dueAtOf(tx, wanted) };
    const { id } = await db.task.create({
      data: { ...columns, ...links, madeById: ctx.actor.id, createdAt: now, updatedAt: now },
    });
    await refuseBlindAssignee(tx, id, assigneeId);
    await logCreation(tx, 'task', id, { ...columns, ...links });
    const made = await getTask(tx, id);
    await tellTimeline(tx, 'task-made', made);
    await notify(tx, { kind: 'task-assigned', to: [assigneeId], taskId: id });
    return made;
  });
}

/**
 * Changes a task and gives it as it is now; a stale version is a conflict that carries it. Another day, moment or assignee
 * reminds anew. A new assignee is told.
 */
export function updateTask(ctx: UserContext, id: string, version: number, edit: UpdateTask): Promise<Task> {
  return inTransaction(ctx.db, async (db) => {
    const tx = { ...ctx, db };
    const before = await getTask(tx, id);
    if (before.version !== version) throw staleEdit('task', before);
    refuseArchived('task', before);
    const facts = defined({
      title: edit.title === undefined ? undefined : tidyLine(edit.title),
      note: edit.note === undefined ? undefined : tidyText(edit.note ?? '') || null,
      dueOn: edit.dueOn,
      assigneeId: edit.assigneeId,
      reminder: edit.reminder,
    });
    const kept = { ...before, remindAt: before.reminder === 'moment' ? before.reminderDueAt : null };
    const changed = differences(kept, { ...facts, remindAt: edit.remindAt });
    const isTimed = ['dueOn', 'assigneeId', 'reminder', 'remindAt'].some((field) => field in changed);
    const wanted = { ...kept, ...facts, ...defined({ remindAt: edit.remindAt }) };
    const isMomentTouched = 'remindAt' in changed || 'reminder' in changed;
    refuse([
      ...(facts.title === undefined ? [] : titleProblems(facts.title)),
      ...(isMomentTouched ? momentProblems(ctx, wanted) : []),
    ]);
    const isGiven = 'assigneeId' in changed;
    if (isGiven) await refuseBadAssignee(tx, wanted.assigneeId);
    const anew = { reminderDueAt: await dueAtOf(tx, wanted), remindedAt: null, reminderDismissedAt: null };
    const columns = { ...facts, ...(isTimed && anew) };
    const { remindedAt: _reminded, reminderDismissedAt: _dismissed, ...logged } = { ...anew, ...columns };
    const changes = differences(before, isTimed ? logged : facts);
    if (Object.keys(changes).length === 0) return before;
    await save(tx, before, columns);
    if (isGiven) await refuseBlindAssignee(tx, id, wanted.assigneeId);
    await logChange(tx, 'task', id, changes);
    if (isGiven) await notify(tx, { kind: 'task-assigned', to: [wanted.assigneeId], taskId: id });
    return getTask(tx, id);
  });
}

/** Ticks a task, or takes the tick back; one that stands so already is left as it is. */
export function markTask(ctx: UserContext, id: string, version: number, done: boolean): Promise<Task> {
  return inTransaction(ctx.db, async (db) => {
    const tx = { ...ctx, db };
    const before = await getTask(tx, id);
    if ((before.doneAt !== null) === done) return before;
    if (before.version !== version) throw staleEdit('task', before);
    refuseArchived('task', before);
    const edit = done
      ? { doneAt: asDate(ctx.clock.now()), doneById: ctx.actor.id }
      : { doneAt: null, doneById: null };
    await save(tx, before, edit);
    await logChange(tx, 'task', id, differences(before, edit));
    await tellTimeline(tx, done ? 'task-done' : 'task-undone', before);
    return getTask(tx, id);
  });
}

/** Puts a task away, or brings it back. */
export function archiveTask(ctx: UserContext, id: string, version: number, archive: boolean): Promise<Task> {
  return inTransaction(ctx.db, async (db) => {
    const tx = { ...ctx, db };
    const before = await getTask(tx, id);
    if ((before.archivedAt !== null) === archive) return before;
    if (before.version !== version) throw staleEdit('task', before);
    const edit = { archivedAt: archive ? asDate(ctx.clock.now()) : null };
    await save(tx, before, edit);
    await logChange(tx, 'task', id, differences(before, edit));
    return getTask(tx, id);
  });
}

/** Says that the assignee need not be reminded of this task, until its day or moment changes. */
export function dismissReminder(ctx: UserContext, id: string, version: number): Promise<Task> {
  return inTransaction(ctx.db, async (db) => {
    const tx = { ...ctx, db };
    const before = await getTask(tx, id);
    if (before.reminderDismissedAt !== null) return before;
    if (before.version !== version) throw staleEdit('task', before);
    refuseArchived('task', before);
    const edit = { reminderDismissedAt: asDate(ctx.clock.now()) };
    await save(tx, before, edit);
    await logChange(tx, 'task', id, differences(before, edit));
    return getTask(tx, id);
  });
}

async function save(ctx: UserContext, { id, version }: Task, columns: object): Promise<void> {
  const { count } = await ctx.db.task.updateMany({
    where: { id, version },
    data: { ...columns, updatedAt: asDate(ctx.clock.now()), version: { increment: 1 } },
  });
  if (count === 0) throw staleEdit('task', await getTask(ctx, id));
}

interface Wanted {
  dueOn: Date;
  assigneeId: string;
  reminder: TaskReminder;
  remindAt: Date | null;
}

async function dueAtOf({ db, clock }: UserContext, { dueOn, assigneeId, reminder, remindAt }: Wanted) {
  const due = reminderDueAt(
    {
      reminder,
      dueOn: asInstant(dueOn).toZonedDateTimeISO('UTC').toPlainDate(),
      remindAt: remindAt && asInstant(remindAt),
      timeZone: await timeZoneOf(db, assigneeId),
    },
    clock.now(),
  );
  return due && asDate(due);
}

function momentProblems({ clock }: UserContext, { reminder, remindAt }: Wanted): FieldError[] {
  return reminderProblems({ reminder, remindAt: remindAt && asInstant(remindAt) }, clock.now());
}

const titleProblems = (title: string): FieldError[] =>
  title ? [] : [{ pointer: '/title', code: 'required', message: 'Say what is to be done.' }];

const linksOf = (links: TaskLinks) =>
  Object.fromEntries(Object.entries(links).filter(([, id]) => id)) as Record<string, string>;

/** Who works here, and does more than look. */
async function refuseBadAssignee({ db }: UserContext, assigneeId: string): Promise<void> {
  const there = await db.user.count({ where: { id: assigneeId, active: true, role: { not: 'viewer' } } });
  if (there === 0) refuse([assigneeProblem('invalid-choice', 'There is no such colleague.')]);
}

/** Nobody is given a task about a record that does not exist for him. */
async function refuseBlindAssignee(ctx: UserContext, id: string, assigneeId: string): Promise<void> {
  const assignee = await ctx.db.user.findUniqueOrThrow({ where: { id: assigneeId } });
  const seen = await ctx.db.task.count({ where: { AND: [{ id }, tasksSeenBy(actorOf(assignee))] } });
  if (seen === 0) {
    refuse([assigneeProblem('assignee-cannot-see', 'This colleague does not see the record.')]);
  }
}

const assigneeProblem = (code: string, message: string): FieldError => ({
  pointer: '/assigneeId',
  code,
  message,
});

function refuse(problems: readonly FieldError[]): void {
  if (problems.length === 0) return;
  throw new DomainError('broken-rule', 'invalid', 'This task cannot be kept so.', problems);
}
