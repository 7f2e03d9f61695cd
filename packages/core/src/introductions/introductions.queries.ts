import type { Clock } from '../clock.ts';
import type { Locale } from '../code-lists/index.ts';
import { contactReference } from '../contacts/index.ts';
import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import { notFound } from '../errors.ts';
import type { MailState } from '../mails/index.ts';
import {
  betweenSeenOrganisations,
  ifSeen,
  organisationReference,
  sightedOrganisation,
} from '../organisations/index.ts';
import {
  type Page,
  type PageRequest,
  pageOf,
  pageSize,
  readCursor,
  rowsAfter,
  withCount,
} from '../pages/index.ts';
import { deskTimeZone } from '../time-zones/index.ts';
import type { IntroductionConsent, IntroductionOutcome, IntroductionState } from './introduction.codes.ts';

const person = { select: { ...contactReference.select, organisation: sightedOrganisation } } as const;
const parts = {
  organisation: organisationReference,
  contact: person,
  otherOrganisation: organisationReference,
  otherContact: person,
  user: { select: { id: true, name: true } },
  mails: {
    select: { id: true, state: true, subject: true, toAddress: true, contactId: true },
    orderBy: [{ plannedAt: 'asc' }, { id: 'asc' }],
  },
} as const satisfies Prisma.IntroductionInclude;
type Row = Prisma.IntroductionGetPayload<{ include: typeof parts }>;

interface Codes {
  consent: IntroductionConsent;
  otherConsent: IntroductionConsent;
  state: IntroductionState;
  outcome: IntroductionOutcome | null;
}
type Person = Omit<NonNullable<Row['contact']>, 'language' | 'organisation'> & { language: Locale };

/** Both organisations, who speaks for each and what they said, with the mails that brought their details. */
export type Introduction = Omit<Row, keyof Codes | 'contact' | 'otherContact' | 'mails'> &
  Codes & {
    contact: Person | null;
    otherContact: Person | null;
    mails: (Omit<Row['mails'][number], 'state'> & { state: MailState })[];
  };

export interface IntroductionFilter extends PageRequest {
  /** On either side. */
  organisationId?: string | undefined;
  state?: IntroductionState | undefined;
  outcome?: IntroductionOutcome | undefined;
  /** By whom. */
  userId?: string | undefined;
}

/** The introductions between organisations both of which this colleague sees, the latest edited first. */
export function findIntroductions(ctx: UserContext, filter: IntroductionFilter): Promise<Page<Introduction>> {
  const where = whereOf(ctx, filter);
  return withCount(filter.count, readPage(ctx, filter, where), (atMost) =>
    ctx.db.introduction.count({ where: { AND: where }, ...atMost }),
  );
}

async function readPage(
  ctx: UserContext,
  filter: IntroductionFilter,
  where: Prisma.IntroductionWhereInput[],
) {
  const { limit = pageSize, cursor } = filter;
  const rows = await ctx.db.introduction.findMany({
    where: { AND: [...where, rowsAfter('updatedAt', readCursor(cursor))] },
    include: parts,
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  const seen = rows.map((row) => asIntroduction(ctx, row));
  return pageOf(seen, limit, (row) => row.updatedAt);
}

function whereOf({ actor }: UserContext, filter: IntroductionFilter): Prisma.IntroductionWhereInput[] {
  const { organisationId, state, outcome, userId } = filter;
  return [
    betweenSeenOrganisations(actor),
    organisationId ? { OR: [{ organisationId }, { otherOrganisationId: organisationId }] } : {},
    state ? { state } : {},
    outcome ? { outcome } : {},
    userId ? { userId } : {},
  ];
}

/** One introduction; not-found also for who does not see both its organisations. */
export async function getIntroduction(ctx: UserContext, id: string): Promise<Introduction> {
  const where = { AND: [{ id }, betweenSeenOrganisations(ctx.actor)] };
  const row = await ctx.db.introduction.findFirst({ where, include: parts });
  if (!row) throw notFound('introduction');
  return asIntroduction(ctx, row);
}

/** A person may have moved since to an organisation that this reader does not see. */
function asIntroduction({ actor }: UserContext, row: Row): Introduction {
  const { contact, otherContact } = row;
  return {
    ...row,
    contact: ifSeen(actor, contact),
    otherContact: ifSeen(actor, otherContact),
  } as Introduction;
}

/** The calendar day in the region. */
export function todayIn(clock: Clock): Temporal.PlainDate {
  return clock.now().toZonedDateTimeISO(deskTimeZone).toPlainDate();
}
