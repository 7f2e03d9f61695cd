import type { Prisma } from '../db.ts';
import type { MailState } from '../mails/index.ts';
import { placeName, plotName } from '../names/index.ts';
import { type People, peopleOf, peopleParts } from './activities.queries.ts';
import type { ActivityKind, ChangeKind } from './activity.codes.ts';
import {
  type Named,
  namedIntroduction,
  namedPlace,
  namedPlot,
  namedSides,
  type TimelineScope,
} from './timeline-scope.ts';

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
  /** Of an activity: time that we spent on it, in minutes. */
  minutes: number | null;
  /** IANA time zone in which its moment was said. */
  timeZone: string | null;
  /** Of an activity: who was there. */
  people: People;
  /** Of an activity: what was corrected in it, the latest first. */
  corrections: Correction[];
  /** Of a change: each field with its old and new value; a linked record stands with its name. */
  fields: Record<string, [unknown, unknown]> | null;
  /** The records that the entry is about. */
  organisation: Named | null;
  contact: Named | null;
  lead: Named | null;
  inquiry: Named | null;
  establishment: Named | null;
  introduction: Named | null;
  plot: Named | null;
}

/** A correction of an activity by who wrote it; people stand with their names. */
export interface Correction {
  at: Date;
  by: Named | null;
  fields: Record<string, [unknown, unknown]>;
}

const nobody: People = { contacts: [], colleagues: [] };
const named = { select: { id: true, name: true } } as const;

export const activityParts = {
  user: named,
  organisation: named,
  contact: named,
  lead: { select: { id: true, title: true } },
  inquiry: { select: { id: true, reference: true } },
  mail: { select: { id: true, subject: true, state: true, toAddress: true } },
  file: { select: { id: true, name: true, size: true } },
  establishment: namedPlace,
  introduction: namedSides,
  plot: namedPlot,
  ...peopleParts,
} as const satisfies Prisma.ActivityInclude;
export const changeParts = { user: named } as const satisfies Prisma.ChangeInclude;

export type ActivityRow = Prisma.ActivityGetPayload<{ include: typeof activityParts }>;
export type ChangeRow = Prisma.ChangeGetPayload<{ include: typeof changeParts }>;

/** An activity as an entry. */
export function itemOfActivity(row: ActivityRow, corrections: readonly Correction[] = []): TimelineItem {
  const { mail, lead, inquiry, establishment, introduction, plot } = row;
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
    minutes: row.minutes,
    timeZone: row.timeZone,
    people: peopleOf(row),
    corrections: [...corrections],
    fields: null,
    organisation: row.organisation,
    contact: row.contact,
    lead: lead && { id: lead.id, name: lead.title },
    inquiry: inquiry && { id: inquiry.id, name: inquiry.reference },
    establishment: establishment && { id: establishment.id, name: placeName(establishment) },
    introduction: introduction && namedIntroduction(introduction),
    plot: plot && { id: plot.id, name: plotName(plot) },
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
  const spoken = (value: unknown): unknown => {
    if (Array.isArray(value))
      return value.map((one) => spokenOwner(one, names)).filter((one) => one !== null);
    return typeof value === 'string' ? (names.get(value) ?? value) : value;
  };
  const fields = Object.entries(fieldsOf(row)).flatMap(([field, [old, now]]) => {
    const pair: [unknown, unknown] = [spoken(old), spoken(now)];
    // Owners that the reader does not see are left out on both sides; a change of theirs alone is none for him.
    return JSON.stringify(pair[0]) === JSON.stringify(pair[1]) ? [] : [[field, pair] as const];
  });
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
    minutes: null,
    timeZone: null,
    people: nobody,
    corrections: [],
    fields: Object.fromEntries(fields),
    organisation: changed('organisation'),
    contact: changed('contact'),
    lead: changed('lead'),
    inquiry: changed('inquiry'),
    establishment: changed('establishment'),
    introduction: changed('introduction'),
    plot: changed('plot'),
  };
}

/** One of a list: an owner by its name, nothing where it is not seen; anything else as it is. */
function spokenOwner(one: unknown, names: ReadonlyMap<string, string>): unknown {
  if (!isOwner(one)) return one;
  const name = names.get(one.organisationId);
  return name === undefined ? null : { name, sharePercent: one.sharePercent ?? null };
}

/** Whether this stands in a list of the organisations to which one belongs. */
export function isOwner(one: unknown): one is { organisationId: string; sharePercent?: number | null } {
  return typeof one === 'object' && one !== null && 'organisationId' in one;
}

/** The fields of a change as logChange wrote them. */
export function fieldsOf(row: ChangeRow): Record<string, [unknown, unknown]> {
  return row.fields as Record<string, [unknown, unknown]>;
}
