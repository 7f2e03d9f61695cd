import { leadsSeenBy } from '../access/index.ts';
import { type Country, type FormsOfAddress, knownFormsOfAddress, type Locale } from '../code-lists/index.ts';
import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import { notFound } from '../errors.ts';
import type { LeadKind, LeadStage, LeadStatus } from '../leads/index.ts';
import {
  type OrganisationReference,
  ofSeenOrganisation,
  organisationReference,
} from '../organisations/index.ts';
import type { ContactConsent, TimeZoneOrigin } from './contact.codes.ts';

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
    positions: {
      where: ofSeenOrganisation(ctx.actor),
      orderBy: [{ endedOn: 'desc' }, { id: 'desc' }],
      select: {
        id: true,
        jobTitle: true,
        startedOn: true,
        endedOn: true,
        organisation: organisationReference,
      },
    },
    leads: {
      where: { archivedAt: null, ...leadsSeenBy(ctx.actor) },
      orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
      select: { id: true, title: true, kind: true, stage: true, status: true },
    },
  }) as const satisfies Prisma.ContactInclude;

interface Codes {
  language: Locale;
  country: Country;
  timeZoneOrigin: TimeZoneOrigin;
  consent: ContactConsent | null;
  formsOfAddress: FormsOfAddress;
}
interface Position {
  id: string;
  organisation: OrganisationReference;
  jobTitle: string | null;
  startedOn: Date | null;
  endedOn: Date;
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
/** With the leads of this contact that the reader may see, and where he worked before, the latest first. */
export type Contact = ContactSummary & { leads: LeadReference[]; positions: Position[] };

/** A row as the domain knows it: only createContact and updateContact write the coded columns. */
export function asContactSummary(row: SummaryRow): ContactSummary {
  return { ...row, formsOfAddress: knownFormsOfAddress(row.formsOfAddress) } as ContactSummary;
}

/** One contact; not-found when there is none of this id, or of an organisation that this colleague does not see. */
export async function getContact(ctx: UserContext, id: string): Promise<Contact> {
  const where = { AND: [{ id }, ofSeenOrganisation(ctx.actor)] };
  const row = await ctx.db.contact.findFirst({ where, include: partsFor(ctx) });
  if (!row) throw notFound('contact');
  return { ...row, formsOfAddress: knownFormsOfAddress(row.formsOfAddress) } as Contact;
}
