import { organisationSeenSql } from '../access/index.ts';
import type { UserContext } from '../context.ts';
import { type Db, Prisma } from '../db.ts';
import { DomainError, notFound } from '../errors.ts';
import type { MatchBand, MatchReason } from '../matches/index.ts';
import { type Page, type PageRequest, pageSize } from '../pages/index.ts';

export interface DuplicateFilter extends PageRequest {
  /** Those that are possibly one as well; else only the same and likely ones. */
  possible?: boolean | undefined;
  /** Those that colleagues said are two, instead of those that wait. */
  dismissed?: boolean | undefined;
}

interface PairRow {
  organisationId: string;
  otherId: string;
  score: number;
  band: MatchBand;
  reasons: MatchReason[];
  foundAt: Date;
  dismissedAt: Date | null;
  dismissedById: string | null;
}

const sideParts = {
  ...{ id: true, name: true, nameLanguage: true, latinName: true, country: true, websiteDomain: true },
  identifiers: { select: { scheme: true, value: true } },
} as const satisfies Prisma.OrganisationSelect;

/** One of two that may be one, with what tells them apart. */
export type DuplicateSide = Prisma.OrganisationGetPayload<{ select: typeof sideParts }>;

export interface Duplicate extends Omit<PairRow, 'organisationId' | 'otherId' | 'dismissedById'> {
  organisation: DuplicateSide;
  other: DuplicateSide;
  dismissedBy: { id: string; name: string } | null;
}

/** Pairs of organisations that may be one and of which this colleague sees both, the surest first, a page at a time. */
export async function findDuplicates(ctx: UserContext, filter: DuplicateFilter): Promise<Page<Duplicate>> {
  const { limit = pageSize, possible = false, dismissed = false } = filter;
  const bands = possible ? ['same', 'likely', 'possible'] : ['same', 'likely'];
  const after = filter.cursor === undefined ? null : readPairCursor(filter.cursor);
  const rows = await readPairs(
    ctx,
    Prisma.sql`d.band = any(${bands}) and ${dismissed ? isDismissed : isOpen}
      and ${
        after
          ? Prisma.sql`(d.score, d.organisation_id, d.other_id) < (${after.score}, ${after.one}::uuid, ${after.other}::uuid)`
          : Prisma.sql`true`
      }`,
    limit + 1,
  );
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return { items: await withSides(ctx.db, shown), nextCursor: last ? pairCursorOf(last) : null };
}

/** One pair; not-found where there is none of the two of which this colleague sees both. */
export async function getDuplicate(ctx: UserContext, one: string, other: string): Promise<Duplicate> {
  const [first, second] = one < other ? [one, other] : [other, one];
  const rows = await readPairs(
    ctx,
    Prisma.sql`d.organisation_id = ${first}::uuid and d.other_id = ${second}::uuid`,
    1,
  );
  const [pair] = await withSides(ctx.db, rows);
  if (!pair) throw notFound('duplicate');
  return pair;
}

const isOpen = Prisma.sql`d.dismissed_at is null`;
const isDismissed = Prisma.sql`d.dismissed_at is not null`;

function readPairs(ctx: UserContext, where: Prisma.Sql, limit: number): Promise<PairRow[]> {
  const isThere = (id: Prisma.Sql) => Prisma.sql`exists (select 1 from organisation o where o.id = ${id}
    and o.archived_at is null and o.merged_into_id is null and ${organisationSeenSql(ctx.actor)})`;
  return ctx.db.$queryRaw<PairRow[]>`
    select d.organisation_id as "organisationId", d.other_id as "otherId", d.score, d.band, d.reasons,
      d.found_at as "foundAt", d.dismissed_at as "dismissedAt", d.dismissed_by_id as "dismissedById"
    from duplicate_pair d
    where ${where} and ${isThere(Prisma.sql`d.organisation_id`)} and ${isThere(Prisma.sql`d.other_id`)}
    order by d.score desc, d.organisation_id desc, d.other_id desc limit ${limit}`;
}

async function withSides(db: Db, rows: readonly PairRow[]): Promise<Duplicate[]> {
  const ids = rows.flatMap(({ organisationId, otherId }) => [organisationId, otherId]);
  const colleagues = rows.flatMap(({ dismissedById }) => dismissedById ?? []);
  const sides = await db.organisation.findMany({ where: { id: { in: ids } }, select: sideParts });
  const users = await db.user.findMany({
    where: { id: { in: colleagues } },
    select: { id: true, name: true },
  });
  const sideOf = new Map(sides.map((side) => [side.id, side]));
  const userOf = new Map(users.map((user) => [user.id, user]));
  return rows.flatMap(({ organisationId, otherId, dismissedById, ...pair }) => {
    const [organisation, other] = [sideOf.get(organisationId), sideOf.get(otherId)];
    const dismissedBy = dismissedById ? (userOf.get(dismissedById) ?? null) : null;
    return organisation && other ? [{ ...pair, organisation, other, dismissedBy }] : [];
  });
}

function pairCursorOf({ score, organisationId, otherId }: PairRow): string {
  return Buffer.from(`${score}~${organisationId}~${otherId}`).toString('base64url');
}

function readPairCursor(cursor: string): { score: number; one: string; other: string } {
  const [score = '', one = '', other = '', ...rest] = Buffer.from(cursor, 'base64url').toString().split('~');
  const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
  if (!/^\d{1,3}$/.test(score) || !isId(one) || !isId(other) || rest.length > 0) {
    throw new DomainError('broken-rule', 'invalid', 'This is no cursor of this list.', [
      { pointer: '/cursor', code: 'cursor', message: 'Send a cursor as the list gave it.' },
    ]);
  }
  return { score: Number(score), one, other };
}
