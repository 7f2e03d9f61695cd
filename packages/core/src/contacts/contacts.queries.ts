import { seenBy } from '../access/index.ts';
import type { Country, Locale } from '../code-lists/index.ts';
import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import { notFound } from '../errors.ts';
import type { LeadKind, LeadStage, LeadStatus } from '../leads/index.ts';
import { organisationReference } from '../organisations/index.ts';
import type { TimeZoneOrigin } from './contact.codes.ts';

/** What another record shows of a contact: enough to call or to write. */
export const contactReference = {
  select: {
    id: true,
    name: true,
    nameReading: true,
    jobTitle: true,
    email: true,
    telephone: true,
    language: true,
    timeZone: true,
  },
} as const satisfies { select: Prisma.ContactSelect };

export const contactSummaryParts = {
  organisation: organisationReference,
} as const satisfies Prisma.ContactInclude;

const partsFor = (ctx: UserContext) =>
  ({
    ...contactSummaryParts,
    leads: {
      where: { archivedAt: null, ...seenBy(ctx.actor) },
      orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
      select: { id: true, title: true, kind: true, stage: true, status: true },
    },
  }) as const satisfies Prisma.ContactInclude;

interface Codes {
  language: Locale;
  country: Country;
  timeZoneOrigin: TimeZoneOrigin;
}
interface LeadReference {
  id: string;
  title: string;
  kind: LeadKind;
  stage: LeadStage;
  status: LeadStatus;
}
type SummaryRow = Prisma.ContactGetPayload<{ include: typeof contactSummaryParts }>;

export type ContactSummary = Omit<SummaryRow, keyof Codes> & Codes;
/** With the leads of this contact that the reader may see. */
export type Contact = ContactSummary & { leads: LeadReference[] };

/** A row as the domain knows it: only createContact and updateContact write the coded columns. */
export function asContactSummary(row: SummaryRow): ContactSummary {
  return row as ContactSummary;
}

/** One contact; not-found when there is none of this id. Everybody sees all contacts. */
export async function getContact(ctx: UserContext, id: string): Promise<Contact> {
  const row = await ctx.db.contact.findUnique({ where: { id }, include: partsFor(ctx) });
  if (!row) throw notFound('contact');
  return row as Contact;
}
