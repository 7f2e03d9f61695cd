import type { UserActor } from '../access/index.ts';
import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import { notFound } from '../errors.ts';
import { ofSeenOrganisation } from '../organisations/index.ts';
import type { ActivityKind } from './activity.codes.ts';
import { ofSeenRecords } from './seen-records.ts';

const person = { select: { id: true, name: true } } as const;

/** Who was there, in order of name. */
export const peopleParts = {
  contacts: { select: { contact: person }, orderBy: { contact: { name: 'asc' } } },
  colleagues: { select: { user: person }, orderBy: { user: { name: 'asc' } } },
} as const satisfies Prisma.ActivityInclude;

type Row = Prisma.ActivityGetPayload<{ include: typeof peopleParts }>;

/** Something that happened, with who was there. */
export type Activity = Omit<Row, 'kind' | 'contacts' | 'colleagues'> & {
  kind: ActivityKind;
} & People;

export interface People {
  contacts: { id: string; name: string }[];
  colleagues: { id: string; name: string }[];
}

/** The people of an entry, by name. */
export const peopleOf = ({ contacts, colleagues }: Pick<Row, 'contacts' | 'colleagues'>): People => ({
  contacts: contacts.map(({ contact }) => contact),
  colleagues: colleagues.map(({ user }) => user),
});

/** An entry is seen by who sees every record that it is about, and every contact who was there. */
export function activitiesSeenBy(actor: UserActor): Prisma.ActivityWhereInput {
  const ofContact = ofSeenOrganisation(actor);
  const seen = ofSeenRecords(actor);
  if (!ofContact.organisation) return seen;
  return { AND: [seen, { contacts: { every: { contact: ofContact } } }] };
}

/** One entry that this colleague sees; not-found otherwise. */
export async function getActivity({ db, actor }: UserContext, id: string): Promise<Activity> {
  const where = { AND: [{ id }, activitiesSeenBy(actor)] };
  const row = await db.activity.findFirst({ where, include: peopleParts });
  if (!row) throw notFound('activity');
  return { ...row, kind: row.kind as ActivityKind, ...peopleOf(row) };
}

/** The time spent on a lead, in minutes: that of all its entries that this colleague sees. */
export async function minutesSpentOn({ db, actor }: UserContext, leadId: string): Promise<number> {
  const { _sum } = await db.activity.aggregate({
    where: { AND: [{ leadId, minutes: { not: null } }, activitiesSeenBy(actor)] },
    _sum: { minutes: true },
  });
  return _sum.minutes ?? 0;
}
