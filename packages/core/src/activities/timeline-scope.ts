import { seenBy, sightOf, type UserActor } from '../access/index.ts';
import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import { DomainError, notFound } from '../errors.ts';

/** The record whose timeline is read: exactly one of these. */
export interface TimelineSubject {
  organisationId?: string | undefined;
  contactId?: string | undefined;
  leadId?: string | undefined;
  inquiryId?: string | undefined;
}

type Noun = 'organisation' | 'contact' | 'lead' | 'inquiry';
export interface Named {
  id: string;
  name: string;
}

/** The records that a timeline tells of, by noun: the subject, and of what belongs to it all that the actor sees. */
export type TimelineScope = Record<Noun, Named[]>;

/** Which records a subject's timeline tells of; not-found for a subject that the actor does not see. */
export async function scopeOf(ctx: UserContext, subject: TimelineSubject): Promise<TimelineScope> {
  const given = Object.entries(subject).filter(([, id]) => id !== undefined) as [
    keyof TimelineSubject,
    string,
  ][];
  const [one] = given;
  if (one === undefined || given.length > 1) {
    throw new DomainError('broken-rule', 'invalid', 'Say of which one record the timeline is wanted.');
  }
  const [key, id] = one;
  if (key === 'organisationId') return scopeOfOrganisation(ctx, id);
  if (key === 'contactId') return scopeOfContact(ctx, id);
  return key === 'leadId' ? scopeOfLead(ctx, id) : scopeOfInquiry(ctx, id);
}

const none: TimelineScope = { organisation: [], contact: [], lead: [], inquiry: [] };
const named = { select: { id: true, name: true } } as const;

async function scopeOfOrganisation({ db, actor }: UserContext, id: string): Promise<TimelineScope> {
  const organisation = await db.organisation.findUnique({
    where: { id },
    select: {
      ...named.select,
      contacts: named,
      leads: { where: seenBy(actor), select: { id: true, title: true } },
      inquiries: { where: seenBy(actor), select: { id: true, reference: true } },
    },
  });
  if (!organisation) throw notFound('organisation');
  return {
    organisation: [{ id, name: organisation.name }],
    contact: organisation.contacts,
    lead: organisation.leads.map(namedLead),
    inquiry: organisation.inquiries.map(namedInquiry),
  };
}

async function scopeOfContact({ db }: UserContext, id: string): Promise<TimelineScope> {
  const contact = await db.contact.findUnique({ where: { id }, ...named });
  if (!contact) throw notFound('contact');
  return { ...none, contact: [contact] };
}

async function scopeOfLead({ db, actor }: UserContext, id: string): Promise<TimelineScope> {
  const lead = await db.lead.findFirst({
    where: { id, ...seenBy(actor) },
    select: { id: true, title: true },
  });
  if (!lead) throw notFound('lead');
  const inquiries = await db.inquiry.findMany({
    where: { leadId: id, ...seenBy(actor) },
    select: { id: true, reference: true },
  });
  return { ...none, lead: [namedLead(lead)], inquiry: inquiries.map(namedInquiry) };
}

async function scopeOfInquiry({ db, actor }: UserContext, id: string): Promise<TimelineScope> {
  const where = { id, ...seenBy(actor) };
  const inquiry = await db.inquiry.findFirst({ where, select: { id: true, reference: true } });
  if (!inquiry) throw notFound('inquiry');
  return { ...none, inquiry: [namedInquiry(inquiry)] };
}

const namedLead = ({ id, title }: { id: string; title: string }): Named => ({ id, name: title });
const namedInquiry = ({ id, reference }: { id: string; reference: string }): Named => ({
  id,
  name: reference,
});

/** The activities of a scope. */
export function activitiesIn(scope: TimelineScope): Prisma.ActivityWhereInput {
  return {
    OR: [
      { organisationId: { in: idsOf(scope.organisation) } },
      { contactId: { in: idsOf(scope.contact) } },
      { leadId: { in: idsOf(scope.lead) } },
      { inquiryId: { in: idsOf(scope.inquiry) } },
    ],
  };
}

/** The changes of a scope's records. */
export function changesIn(scope: TimelineScope): Prisma.ChangeWhereInput {
  const nouns = Object.entries(scope) as [Noun, Named[]][];
  return { OR: nouns.map(([noun, records]) => ({ noun, recordId: { in: idsOf(records) } })) };
}

/** An entry is seen by who sees the lead and the inquiry that it is about, both where there are both. */
export function activitiesSeenBy(actor: UserActor): Prisma.ActivityWhereInput {
  if (sightOf(actor).all) return {};
  return {
    AND: [
      { OR: [{ leadId: null }, { lead: seenBy(actor) }] },
      { OR: [{ inquiryId: null }, { inquiry: seenBy(actor) }] },
    ],
  };
}

const idsOf = (records: readonly Named[]) => records.map(({ id }) => id);
