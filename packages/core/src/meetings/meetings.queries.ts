import type { UserActor } from '../access/index.ts';
import { ofSeenRecords } from '../activities/index.ts';
import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import { notFound } from '../errors.ts';
import { placeName, plotName } from '../names/index.ts';
import { ofSeenOrganisation } from '../organisations/index.ts';
import type { MeetingKind, MeetingState } from './meeting.codes.ts';

const person = { select: { id: true, name: true } } as const;

export const meetingParts = {
  organiser: person,
  organisation: person,
  contact: person,
  lead: { select: { id: true, title: true } },
  inquiry: { select: { id: true, organisationName: true } },
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
  guests: {
    select: {
      id: true,
      email: true,
      invitedSequence: true,
      user: person,
      contact: { select: { ...person.select, timeZone: true } },
    },
    orderBy: { id: 'asc' },
  },
} as const satisfies Prisma.MeetingInclude;
type Row = Prisma.MeetingGetPayload<{ include: typeof meetingParts }>;

/** The kinds of record that a meeting can be about. */
export const meetingNouns = [
  'lead',
  'inquiry',
  'contact',
  'organisation',
  'establishment',
  'introduction',
  'plot',
] as const;
export type MeetingNoun = (typeof meetingNouns)[number];

/** Somebody who is invited: a colleague, or a contact. */
export interface Guest {
  id: string;
  name: string;
  /** Where the invitation goes; null: no address is known. */
  email: string | null;
  /** Whether he was mailed the meeting as it is now, as it was before, or not at all. */
  told: 'now' | 'before' | 'never';
}

/** A meeting with its people and what it is about. */
export type Meeting = Omit<Row, MeetingNoun | 'guests' | 'kind' | 'state'> & {
  kind: MeetingKind;
  state: MeetingState;
  about: { noun: MeetingNoun; id: string; name: string };
  colleagues: Guest[];
  /** With the zone of each, in which the meeting's hours are told too. */
  contacts: (Guest & { timeZone: string })[];
};

/** The meetings that a colleague sees: about a record that he sees, with contacts all of whom he sees. Put it in an AND. */
export function meetingsSeenBy(actor: UserActor): Prisma.MeetingWhereInput {
  const contact = ofSeenOrganisation(actor);
  const seen = ofSeenRecords(actor);
  if (!contact.organisation) return seen;
  return { AND: [seen, { guests: { every: { OR: [{ contactId: null }, { contact }] } } }] };
}

/** The meetings of a colleague: those that he organises or is invited to. */
export const meetingsOf = ({ id }: UserActor): Prisma.MeetingWhereInput => ({
  OR: [{ organiserId: id }, { guests: { some: { userId: id } } }],
});

/** One meeting that this colleague sees; not-found otherwise. */
export async function getMeeting({ db, actor }: UserContext, id: string): Promise<Meeting> {
  const where = { AND: [{ id }, meetingsSeenBy(actor)] };
  const row = await db.meeting.findFirst({ where, include: meetingParts });
  if (!row) throw notFound('meeting');
  return asMeeting(row);
}

/** A row as the domain knows it. */
export function asMeeting({ guests, kind, state, ...row }: Row): Meeting {
  const { organisation, contact, lead, inquiry, establishment, introduction, plot, ...rest } = row;
  const guestOf = ({ email, invitedSequence }: Row['guests'][number]) => ({
    email,
    told: toldOf(invitedSequence, row.sequence),
  });
  return {
    ...rest,
    kind: kind as MeetingKind,
    state: state as MeetingState,
    about: aboutOf({ organisation, contact, lead, inquiry, establishment, introduction, plot }),
    colleagues: guests.flatMap((guest) => (guest.user ? { ...guest.user, ...guestOf(guest) } : [])),
    contacts: guests.flatMap((guest) => (guest.contact ? { ...guest.contact, ...guestOf(guest) } : [])),
  };
}

function toldOf(invitedSequence: number | null, sequence: number): Guest['told'] {
  if (invitedSequence === null) return 'never';
  return invitedSequence === sequence ? 'now' : 'before';
}

function aboutOf(of: Pick<Row, MeetingNoun>): Meeting['about'] {
  const { organisation, contact, lead, inquiry, establishment, introduction, plot } = of;
  if (lead) return { noun: 'lead', id: lead.id, name: lead.title };
  if (inquiry) return { noun: 'inquiry', id: inquiry.id, name: inquiry.organisationName };
  if (contact) return { noun: 'contact', ...contact };
  if (organisation) return { noun: 'organisation', ...organisation };
  if (establishment) return { noun: 'establishment', id: establishment.id, name: placeName(establishment) };
  if (plot) return { noun: 'plot', id: plot.id, name: plotName(plot) };
  if (!introduction) throw new Error('A meeting is about one record.');
  const { id, organisation: one, otherOrganisation: other } = introduction;
  return { noun: 'introduction', id, name: `${one.name} – ${other.name}` };
}
