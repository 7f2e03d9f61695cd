import { asDay } from '../clock.ts';
import type { Locale } from '../code-lists/index.ts';
import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import { ofSeenOrganisation, organisationsSeenBy } from '../organisations/index.ts';
import {
  type ListOrder,
  type Page,
  type PageRequest,
  pageByName,
  pageOf,
  pageSize,
  readCursor,
  readNameCursor,
  rowsAfter,
  rowsAfterName,
  withCount,
} from '../pages/index.ts';
import { foundBy, readAllFound, readFound, soughtWhere } from '../search/index.ts';
import { deskTimeZone } from '../time-zones/index.ts';
import type { ContactConsent } from './contact.codes.ts';
import { asContactSummary, type ContactSummary, contactSummaryParts } from './contacts.queries.ts';

export interface ContactFilter extends PageRequest {
  /** Parts of a name or its reading, of an e-mail address or telephone number, or of the organisation's name. */
  q?: string | undefined;
  organisationId?: string | undefined;
  /** Those who worked there before, and do not now. */
  formerOrganisationId?: string | undefined;
  /** Of mails. */
  language?: Locale | undefined;
  /** Where the organisation is looked after. */
  municipalityId?: string | undefined;
  /** Of the organisation. */
  accountManagerId?: string | undefined;
  /** Whether the last day at the organisation is past, in the region. */
  left?: boolean | undefined;
  /** What the person said of being written to; none: was never asked. */
  consent?: ContactConsent | 'none' | undefined;
  order?: ListOrder | undefined;
}

/**
 * The contacts of organisations that this colleague sees, those that are not archived, the latest edited first or by name, a
 * page at a time.
 */
export function findContacts(ctx: UserContext, filter: ContactFilter): Promise<Page<ContactSummary>> {
  const where = whereOf(ctx, filter);
  const page = filter.order === 'name' ? pageByNames(ctx, filter, where) : pageByEdits(ctx, filter, where);
  return withCount(filter.count, page, (atMost) =>
    ctx.db.contact.count({
      where: { AND: [...where, filter.q?.trim() ? foundBy(filter.q) : {}] },
      ...atMost,
    }),
  );
}

async function pageByEdits(ctx: UserContext, filter: ContactFilter, where: Prisma.ContactWhereInput[]) {
  const { limit = pageSize, q } = filter;
  const after = readCursor(filter.cursor);
  const rows = await readFound(
    ctx.db,
    ['contact', 'updated_at'],
    q,
    { before: after?.at, wanted: limit + 1 },
    (sought) =>
      ctx.db.contact.findMany({
        where: { AND: [...where, soughtWhere(sought, 'updatedAt'), rowsAfter('updatedAt', after)] },
        include: contactSummaryParts,
        orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
        take: limit + 1,
      }),
  );
  return pageOf(rows.map(asContactSummary), limit, (row) => row.updatedAt);
}

async function pageByNames(ctx: UserContext, filter: ContactFilter, where: Prisma.ContactWhereInput[]) {
  const { limit = pageSize, q } = filter;
  const after = readNameCursor(filter.cursor);
  const rows = await readAllFound(q, (sought) =>
    ctx.db.contact.findMany({
      where: { AND: [...where, soughtWhere(sought, 'updatedAt'), rowsAfterName(after)] },
      include: contactSummaryParts,
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      take: limit + 1,
    }),
  );
  return pageByName(rows.map(asContactSummary), limit);
}

function whereOf(ctx: UserContext, filter: ContactFilter): Prisma.ContactWhereInput[] {
  const { organisationId, formerOrganisationId, language, municipalityId, accountManagerId, left, consent } =
    filter;
  return [
    { archivedAt: null },
    ofSeenOrganisation(ctx.actor),
    organisationId ? { organisationId } : {},
    formerOrganisationId ? formerlyAt(ctx, formerOrganisationId) : {},
    language ? { language } : {},
    municipalityId ? { organisation: { municipalityId } } : {},
    accountManagerId ? { organisation: { accountManagerId } } : {},
    left === undefined ? {} : leftBefore(ctx, left),
    consent ? { consent: consent === 'none' ? null : consent } : {},
  ];
}

/** Whoever leaves today has not left yet. */
function leftBefore({ clock }: UserContext, isGone: boolean): Prisma.ContactWhereInput {
  const today = asDay(clock.now().toZonedDateTimeISO(deskTimeZone).toPlainDate());
  return isGone ? { leftOn: { lt: today } } : { OR: [{ leftOn: null }, { leftOn: { gte: today } }] };
}

/** Of an organisation that this colleague does not see, nobody ever worked there. */
function formerlyAt({ actor }: UserContext, organisationId: string): Prisma.ContactWhereInput {
  const there = { organisationId, organisation: organisationsSeenBy(actor) };
  return { organisationId: { not: organisationId }, positions: { some: there } };
}
