import { organisationSeenSql, type UserActor } from '../access/index.ts';
import type { Cluster, Sector } from '../code-lists/index.ts';
import { Prisma } from '../db.ts';
import type { AtMost, NamePosition, Position } from '../pages/index.ts';
import { foundSql, type Sought, soughtSql } from '../search/index.ts';
import { isInvestorSql } from './investor.sql.ts';
import type { OrganisationKind, Tier } from './organisation.codes.ts';

/** What a list of organisations is narrowed by. */
export interface OrganisationConditions {
  /** Parts of a name, in any of its spellings, or of a website. */
  q?: string | undefined;
  kind?: OrganisationKind | undefined;
  /** A company whose ultimate parent is outside the Netherlands, as far as the reader sees its parents; or not. */
  investor?: boolean | undefined;
  country?: string | undefined;
  municipalityId?: string | undefined;
  accountManagerId?: string | undefined;
  tier?: Tier | undefined;
  sector?: Sector | undefined;
  cluster?: Cluster | undefined;
  confidential?: boolean | undefined;
  screening?: boolean | undefined;
  /** Those in the archive alone, without what became part of another; not given, all others. */
  archived?: boolean | undefined;
}

/** After which row a page of the list begins: of the order by name, or of the latest edited first. */
export type After = { byName: NamePosition | undefined } | { byEdit: Position | undefined };

/** The ids of one page of organisations, in order. */
export function organisationIdsSql(
  actor: UserActor,
  filter: OrganisationConditions,
  after: After,
  take: number,
  sought: Sought | null,
): Prisma.Sql {
  return Prisma.sql`select o.id from organisation o
    where ${conditions(actor, filter, sought)} ${furtherThan(after)} limit ${take}`;
}

/** How many organisations a filter has, none looked at beyond so many. */
export function organisationCountSql(
  actor: UserActor,
  filter: OrganisationConditions,
  { take }: AtMost,
): Prisma.Sql {
  const upTo = take === undefined ? Prisma.empty : Prisma.sql`limit ${take}`;
  return Prisma.sql`select count(*)::int as count
    from (select 1 from organisation o where ${conditions(actor, filter)} ${upTo}) as counted`;
}

function furtherThan(after: After): Prisma.Sql {
  if ('byName' in after) {
    const { byName } = after;
    const further = byName
      ? Prisma.sql`and (o.name, o.id) > (${byName.name}, ${byName.id}::uuid)`
      : Prisma.empty;
    return Prisma.sql`${further} order by o.name, o.id`;
  }
  const { byEdit } = after;
  const further = byEdit
    ? Prisma.sql`and (o.updated_at, o.id) < (${byEdit.at}::timestamptz, ${byEdit.id}::uuid)`
    : Prisma.empty;
  return Prisma.sql`${further} order by o.updated_at desc, o.id desc`;
}

function conditions(
  actor: UserActor,
  filter: OrganisationConditions,
  sought: Sought | null = null,
): Prisma.Sql {
  const { country, municipalityId, accountManagerId, kind, tier, sector, cluster } = filter;
  const { investor, confidential, screening, archived = false } = filter;
  const exactly = [
    archived
      ? Prisma.sql`o.archived_at is not null and o.merged_into_id is null`
      : Prisma.sql`o.archived_at is null`,
    organisationSeenSql(actor),
    country && Prisma.sql`o.country = ${country}`,
    municipalityId && Prisma.sql`o.municipality_id = ${municipalityId}::uuid`,
    accountManagerId && Prisma.sql`o.account_manager_id = ${accountManagerId}`,
    tier && Prisma.sql`o.tier = ${tier}`,
    sector && Prisma.sql`o.sector = ${sector}`,
    kind && Prisma.sql`${kind} = any(o.kinds)`,
    cluster && Prisma.sql`${cluster} = any(o.clusters)`,
    confidential !== undefined && Prisma.sql`o.confidential = ${confidential}`,
    screening !== undefined && Prisma.sql`o.screening = ${screening}`,
    investor !== undefined && Prisma.sql`${isInvestorSql(actor)} = ${investor}`,
    sought ? soughtSql(sought, 'o', 'updated_at') : filter.q?.trim() && foundSql(filter.q, 'o'),
  ].filter((condition) => condition instanceof Prisma.Sql);
  return Prisma.join(exactly, ' and ');
}
