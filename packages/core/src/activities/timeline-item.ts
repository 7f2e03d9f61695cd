import type { Prisma } from '../db.ts';
import type { MailState } from '../mails/index.ts';
import type { ActivityKind, ChangeKind } from './activity.codes.ts';
import type { Named, TimelineScope } from './timeline-scope.ts';

/** One entry of the timeline: something that happened, or a change of a record. */
export interface TimelineItem {
  id: string;
  type: 'activity' | 'change';
  kind: ActivityKind | ChangeKind;
  at: Date;
  /** The colleague; null for the company or Kavel itself. */
  by: Named | null;
  text: string | null;
  details: Record<string, unknown> | null;
  mail: { id: string; subject: string; state: MailState; to: string } | null;
  file: { id: string; name: string; size: number } | null;
  /** Of a change: each field with its old and new value; a linked record stands with its name. */
  fields: Record<string, [unknown, unknown]> | null;
  /** The records that the entry is about. */
  organisation: Named | null;
  contact: Named | null;
  lead: Named | null;
  inquiry: Named | null;
}

const named = { select: { id: true, name: true } } as const;

export const activityParts = {
  user: named,
  organisation: named,
  contact: named,
  lead: { select: { id: true, title: true } },
  inquiry: { select: { id: true, reference: true } },
  mail: { select: { id: true, subject: true, state: true, toAddress: true } },
  file: { select: { id: true, name: true, size: true } },
} as const satisfies Prisma.ActivityInclude;
export const changeParts = { user: named } as const satisfies Prisma.ChangeInclude;

type ActivityRow = Prisma.ActivityGetPayload<{ include: typeof activityParts }>;
export type ChangeRow = Prisma.ChangeGetPayload<{ include: typeof changeParts }>;

/** An activity as an entry. */
export function itemOfActivity(row: ActivityRow): TimelineItem {
  const { mail, lead, inquiry } = row;
  return {
    id: row.id,
    type: 'activity',
    kind: row.kind as ActivityKind,
    at: row.happenedAt,
    by: row.user,
    text: row.text,
    details: row.details as Record<string, unknown> | null,
    mail: mail && { id: mail.id, subject: mail.subject, state: mail.state as MailState, to: mail.toAddress },
    file: row.file,
    fields: null,
    organisation: row.organisation,
    contact: row.contact,
    lead: lead && { id: lead.id, name: lead.title },
    inquiry: inquiry && { id: inquiry.id, name: inquiry.reference },
  };
}

/** A change as an entry, about the record of the scope that was changed; `names` are those of linked records. */
export function itemOfChange(
  row: ChangeRow,
  scope: TimelineScope,
  names: ReadonlyMap<string, string>,
): TimelineItem {
  const changed = (noun: keyof TimelineScope) =>
    (row.noun === noun && scope[noun].find(({ id }) => id === row.recordId)) || null;
  const spoken = (value: unknown) => (typeof value === 'string' ? (names.get(value) ?? value) : value);
  const fields = Object.entries(fieldsOf(row)).map(([field, [old, now]]) => [
    field,
    [spoken(old), spoken(now)],
  ]);
  return {
    id: row.id,
    type: 'change',
    kind: row.kind as ChangeKind,
    at: row.changedAt,
    by: row.user,
    text: null,
    details: null,
    mail: null,
    file: null,
    fields: Object.fromEntries(fields),
    organisation: changed('organisation'),
    contact: changed('contact'),
    lead: changed('lead'),
    inquiry: changed('inquiry'),
  };
}

/** The fields of a change as logChange wrote them. */
export function fieldsOf(row: ChangeRow): Record<string, [unknown, unknown]> {
  return row.fields as Record<string, [unknown, unknown]>;
}
