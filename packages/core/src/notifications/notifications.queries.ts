import { leadsSeenBy, type UserActor } from '../access/index.ts';
import { ofSeenRecords } from '../activities/index.ts';
import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import type { LeadStage } from '../leads/index.ts';
import { type Page, type PageRequest, pageOf, pageSize, readCursor, rowsAfter } from '../pages/index.ts';
import type { MailProblem, NotificationKind } from './notification.codes.ts';

const person = { select: { id: true, name: true } } as const;

/** What is told of a notification, on the desk and by mail. */
export const toldColumns = {
  id: true,
  kind: true,
  details: true,
  by: person,
  lead: { select: { id: true, title: true } },
  task: { select: { id: true, title: true, dueOn: true } },
  import: { select: { id: true, fileName: true } },
} as const satisfies Prisma.NotificationSelect;

const columns = {
  ...toldColumns,
  madeAt: true,
  readAt: true,
  mailProblem: true,
  mailed: { select: { state: true } },
} as const satisfies Prisma.NotificationSelect;
type Row = Prisma.NotificationGetPayload<{ select: typeof columns }>;

/** What one colleague is told, with the record it is about. */
export type Notification = Omit<Row, 'kind' | 'details' | 'mailProblem' | 'mailed'> & {
  kind: NotificationKind;
  /** Of a lead that moved: the stage it came to. */
  stage: LeadStage | null;
  /** Why he got no mail of it, where he was to. */
  mailProblem: MailProblem | 'failed' | null;
};

/**
 * What this colleague is told of and has not put away; never of what he does not see, or sees no more, nor of a task that is
 * done or somebody else's by now.
 */
export function notificationsOf(actor: UserActor): Prisma.NotificationWhereInput {
  return {
    userId: actor.id,
    dismissedAt: null,
    AND: [
      { OR: [{ leadId: null }, { lead: { is: leadsSeenBy(actor) } }] },
      {
        OR: [
          { taskId: null },
          { task: { is: { assigneeId: actor.id, doneAt: null, archivedAt: null, ...ofSeenRecords(actor) } } },
        ],
      },
    ],
  };
}

const onTheDesk = (actor: UserActor) => ({ ...notificationsOf(actor), inApp: true });

/** A page of what stands on his desk, the latest first. */
export async function findNotifications(
  { db, actor }: UserContext,
  { cursor, limit = pageSize }: PageRequest = {},
): Promise<Page<Notification>> {
  const rows = await db.notification.findMany({
    where: { AND: [onTheDesk(actor), rowsAfter('madeAt', readCursor(cursor))] },
    select: columns,
    orderBy: [{ madeAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  return pageOf(rows.map(asNotification), limit, ({ madeAt }) => madeAt);
}

/** Unread ones are counted up to here: a bell says no more than "99+". */
export const mostUnread = 100;

/** How many of them he has not read, up to a hundred. */
export function countUnread({ db, actor }: UserContext): Promise<number> {
  return db.notification.count({ where: { ...onTheDesk(actor), readAt: null }, take: mostUnread });
}

function asNotification({ mailed, mailProblem, ...row }: Row): Notification {
  return {
    ...asTold(row),
    mailProblem: mailed?.state === 'failed' ? 'failed' : (mailProblem as MailProblem | null),
  };
}

/** A row as the domain knows it: its kind is of the list, and of its facts the stage is read. */
export function asTold<R extends { kind: string; details: Prisma.JsonValue }>({ details, ...row }: R) {
  const to = typeof details === 'object' && details !== null && 'to' in details ? details.to : null;
  const stage = typeof to === 'string' ? (to as LeadStage) : null;
  return { ...row, kind: row.kind as NotificationKind, stage };
}
