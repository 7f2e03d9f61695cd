import { inquiriesSeenBy, leadsSeenBy } from '../access/index.ts';
import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import { DomainError, notFound } from '../errors.ts';
import { placeName, plotName } from '../names/index.ts';
import { betweenSeenOrganisations, ofSeenOrganisation, organisationsSeenBy } from '../organisations/index.ts';

/** The record whose timeline is read: exactly one of these. */
export interface TimelineSubject {
  organisationId?: string | undefined;
  contactId?: string | undefined;
  leadId?: string | undefined;
  inquiryId?: string | undefined;
  establishmentId?: string | undefined;
  introductionId?: string | undefined;
  plotId?: string | undefined;
}

type Noun = 'organisation' | 'contact' | 'lead' | 'inquiry' | 'establishment' | 'introduction' | 'plot';
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
  if (key === 'establishmentId') return scopeOfEstablishment(ctx, id);
  if (key === 'introductionId') return scopeOfIntroduction(ctx, id);
  if (key === 'plotId') return scopeOfPlot(ctx, id);
  return key === 'leadId' ? scopeOfLead(ctx, id) : scopeOfInquiry(ctx, id);
}

const none: TimelineScope = {
  organisation: [],
  contact: [],
  lead: [],
  inquiry: [],
  establishment: [],
  introduction: [],
  plot: [],
};
const named = { select: { id: true, name: true } } as const;
/** What an establishment's name is made of. */
export const namedPlace = {
  select: { ...named.select, street: true, city: true, municipality: { select: { name: true } } },
} as const;

/** What a plot's name is made of. */
export const namedPlot = {
  select: {
    ...named.select,
    park: { select: { name: true } },
    municipality: { select: { name: true } },
  },
} as const satisfies Prisma.PlotDefaultArgs;

/** What an introduction's name is made of: its two organisations. */
export const namedSides = {
  select: { id: true, organisation: named, otherOrganisation: named },
} as const satisfies Prisma.IntroductionDefaultArgs;

async function scopeOfOrganisation(ctx: UserContext, id: string): Promise<TimelineScope> {
  const { db, actor } = ctx;
  const organisation = await db.organisation.findFirst({
    where: { AND: [{ id }, organisationsSeenBy(actor)] },
    select: {
      ...named.select,
      contacts: named,
      leads: { where: leadsSeenBy(actor), select: { id: true, title: true } },
      inquiries: { where: inquiriesSeenBy(actor), select: { id: true, reference: true } },
      establishments: namedPlace,
    },
  });
  if (!organisation) throw notFound('organisation');
  return {
    organisation: [{ id, name: organisation.name }],
    contact: organisation.contacts,
    lead: organisation.leads.map(namedLead),
    inquiry: organisation.inquiries.map(namedInquiry),
    establishment: organisation.establishments.map(namedEstablishment),
    introduction: await introductionsOf(ctx, [{ organisationId: id }, { otherOrganisationId: id }]),
    plot: [],
  };
}

async function scopeOfContact(ctx: UserContext, id: string): Promise<TimelineScope> {
  const { db, actor } = ctx;
  const where = { AND: [{ id }, ofSeenOrganisation(actor)] };
  const contact = await db.contact.findFirst({ where, ...named });
  if (!contact) throw notFound('contact');
  const introduction = await introductionsOf(ctx, [{ contactId: id }, { otherContactId: id }]);
  return { ...none, contact: [contact], introduction };
}

async function scopeOfLead({ db, actor }: UserContext, id: string): Promise<TimelineScope> {
  const lead = await db.lead.findFirst({
    where: { id, ...leadsSeenBy(actor) },
    select: { id: true, title: true },
  });
  if (!lead) throw notFound('lead');
  const inquiries = await db.inquiry.findMany({
    where: { leadId: id, ...inquiriesSeenBy(actor) },
    select: { id: true, reference: true },
  });
  return { ...none, lead: [namedLead(lead)], inquiry: inquiries.map(namedInquiry) };
}

async function scopeOfInquiry({ db, actor }: UserContext, id: string): Promise<TimelineScope> {
  const where = { id, ...inquiriesSeenBy(actor) };
  const inquiry = await db.inquiry.findFirst({ where, select: { id: true, reference: true } });
  if (!inquiry) throw notFound('inquiry');
  return { ...none, inquiry: [namedInquiry(inquiry)] };
}

async function scopeOfEstablishment({ db, actor }: UserContext, id: string): Promise<TimelineScope> {
  const where = { AND: [{ id }, ofSeenOrganisation(actor)] };
  const establishment = await db.establishment.findFirst({ where, ...namedPlace });
  if (!establishment) throw notFound('establishment');
  return { ...none, establishment: [namedEstablishment(establishment)] };
}

async function scopeOfIntroduction(ctx: UserContext, id: string): Promise<TimelineScope> {
  const introduction = await introductionsOf(ctx, [{ id }]);
  if (introduction.length === 0) throw notFound('introduction');
  return { ...none, introduction };
}

/** Land is no secret among colleagues. */
async function scopeOfPlot({ db }: UserContext, id: string): Promise<TimelineScope> {
  const plot = await db.plot.findUnique({ where: { id }, ...namedPlot });
  if (!plot) throw notFound('plot');
  return { ...none, plot: [{ id, name: plotName(plot) }] };
}

async function introductionsOf(
  { db, actor }: UserContext,
  either: Prisma.IntroductionWhereInput[],
): Promise<Named[]> {
  const where = { AND: [{ OR: either }, betweenSeenOrganisations(actor)] };
  return (await db.introduction.findMany({ where, ...namedSides })).map(namedIntroduction);
}

/** An introduction by the names of its two sides. */
export function namedIntroduction({
  id,
  organisation,
  otherOrganisation,
}: Prisma.IntroductionGetPayload<typeof namedSides>): Named {
  return { id, name: `${organisation.name} – ${otherOrganisation.name}` };
}

type Place = Parameters<typeof placeName>[0] & { id: string };
const namedEstablishment = (place: Place): Named => ({ id: place.id, name: placeName(place) });
const namedLead = ({ id, title }: { id: string; title: string }): Named => ({ id, name: title });
const namedInquiry = ({ id, reference }: { id: string; reference: string }): Named => ({
  id,
  name: reference,
});

/** So many entries at which contacts were present are found by them, the latest written. */
const mostAttended = 500;

/** The entries at which a contact of the scope was present: by their ids, for which the table has an index. */
export async function attendedIn({ db }: UserContext, scope: TimelineScope): Promise<string[]> {
  if (scope.contact.length === 0) return [];
  const rows = await db.activityContact.findMany({
    where: { contactId: { in: idsOf(scope.contact) } },
    select: { activityId: true },
    orderBy: { activityId: 'desc' },
    take: mostAttended,
  });
  return rows.map(({ activityId }) => activityId);
}

/** The activities of a scope, and those at which its contacts were present. */
export function activitiesIn(scope: TimelineScope, attended: readonly string[]): Prisma.ActivityWhereInput {
  return {
    OR: [
      { id: { in: [...attended] } },
      { organisationId: { in: idsOf(scope.organisation) } },
      { contactId: { in: idsOf(scope.contact) } },
      { leadId: { in: idsOf(scope.lead) } },
      { inquiryId: { in: idsOf(scope.inquiry) } },
      { establishmentId: { in: idsOf(scope.establishment) } },
      { introductionId: { in: idsOf(scope.introduction) } },
      { plotId: { in: idsOf(scope.plot) } },
    ],
  };
}

/** The changes of a scope's records. */
export function changesIn(scope: TimelineScope): Prisma.ChangeWhereInput {
  const nouns = Object.entries(scope) as [Noun, Named[]][];
  return { OR: nouns.map(([noun, records]) => ({ noun, recordId: { in: idsOf(records) } })) };
}

const idsOf = (records: readonly Named[]) => records.map(({ id }) => id);
