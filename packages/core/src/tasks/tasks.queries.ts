import { sightOf, type UserActor } from '../access/index.ts';
import { ofSeenRecords } from '../activities/index.ts';
import { asDay } from '../clock.ts';
import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import { notFound } from '../errors.ts';
import { placeName, plotName } from '../names/index.ts';
import { deskTimeZone } from '../time-zones/index.ts';
import type { TaskReminder } from './task.codes.ts';
import { taskLinks } from './task.rules.ts';

const person = { select: { id: true, name: true } } as const;

export const taskParts = {
  assignee: person,
  madeBy: person,
  doneBy: person,
  organisation: person,
  contact: person,
  lead: { select: { id: true, title: true } },
  inquiry: { select: { id: true, reference: true, organisationName: true } },
  establishment: {
    select: { ...person.select, street: true, city: true, municipality: { select: { name: true } } },
  },
  introduction: { select: { id: true, organisation: person, otherOrganisation: person } },
  plot: {
    select: {
      ...person.select,
      park: { select: { name: true } },
      municipality: { select: { name: true } },
    },
  },
  notifications: {
    where: { kind: 'task-reminder' },
    orderBy: { madeAt: 'desc' },
    take: 1,
    select: { mailProblem: true, mailed: { select: { state: true } } },
  },
} as const satisfies Prisma.TaskInclude;
type Row = Prisma.TaskGetPayload<{ include: typeof taskParts }>;

/** The kinds of record that a task can be about. */
export const taskNouns = [
  'lead',
  'inquiry',
  'contact',
  'organisation',
  'establishment',
  'introduction',
  'plot',
] as const;
export type TaskNoun = (typeof taskNouns)[number];

/** A task with its people and what it is about. */
export type Task = Omit<Row, TaskNoun | 'notifications' | 'reminder'> & {
  reminder: TaskReminder;
  about: { noun: TaskNoun; id: string; name: string } | null;
  /** Why the mail of the reminder did not arrive, or may not have. */
  reminderProblem: 'no-address' | 'failed' | 'held' | null;
};

/**
 * The tasks that a colleague sees: those about a record that he sees; of those about none the ones that he made or that
 * are his, and to the shared desk and administrators all. Put it in an AND.
 */
export function tasksSeenBy(actor: UserActor): Prisma.TaskWhereInput {
  const seen = ofSeenRecords(actor);
  if (sightOf(actor).all) return seen;
  const ofSomething = taskLinks.map((link) => ({ [link]: { not: null } }));
  return {
    AND: [seen, { OR: [{ assigneeId: actor.id }, { madeById: actor.id }, ...ofSomething] }],
  };
}

/** One task that this colleague sees; not-found otherwise. */
export async function getTask({ db, actor }: UserContext, id: string): Promise<Task> {
  const row = await db.task.findFirst({ where: { AND: [{ id }, tasksSeenBy(actor)] }, include: taskParts });
  if (!row) throw notFound('task');
  return asTask(row);
}

/** A row as the domain knows it. */
export function asTask({ notifications: [told], reminder, ...row }: Row): Task {
  const { organisation, contact, lead, inquiry, establishment, introduction, plot, ...rest } = row;
  return {
    ...rest,
    reminder: reminder as TaskReminder,
    about: aboutOf({ organisation, contact, lead, inquiry, establishment, introduction, plot }),
    reminderProblem: problemOf(told),
  };
}

function aboutOf({
  organisation,
  contact,
  lead,
  inquiry,
  establishment,
  introduction,
  plot,
}: Pick<Row, TaskNoun>): Task['about'] {
  if (lead) return { noun: 'lead', id: lead.id, name: lead.title };
  if (inquiry) return { noun: 'inquiry', id: inquiry.id, name: inquiry.organisationName };
  if (contact) return { noun: 'contact', ...contact };
  if (organisation) return { noun: 'organisation', ...organisation };
  if (establishment) return { noun: 'establishment', id: establishment.id, name: placeName(establishment) };
  if (plot) return { noun: 'plot', id: plot.id, name: plotName(plot) };
  if (!introduction) return null;
  const { id, organisation: one, otherOrganisation: other } = introduction;
  return { noun: 'introduction', id, name: `${one.name} – ${other.name}` };
}

function problemOf(told: Row['notifications'][number] | undefined): Task['reminderProblem'] {
  if (told?.mailProblem) return 'no-address';
  const state = told?.mailed?.state;
  return state === 'failed' || state === 'held' ? state : null;
}

/** The tasks of a colleague that are to be done by today, the latest first to have been due: for Today. */
export async function findDueTasks({ db, clock, actor }: UserContext, take: number) {
  const today = asDay(clock.now().toZonedDateTimeISO(deskTimeZone).toPlainDate());
  const where: Prisma.TaskWhereInput = {
    AND: [
      tasksSeenBy(actor),
      { assigneeId: actor.id, doneAt: null, archivedAt: null, dueOn: { lte: today } },
    ],
  };
  const [rows, count] = await Promise.all([
    db.task.findMany({ where, include: taskParts, orderBy: [{ dueOn: 'asc' }, { id: 'asc' }], take }),
    db.task.count({ where }),
  ]);
  return { items: rows.map(asTask), count };
}
