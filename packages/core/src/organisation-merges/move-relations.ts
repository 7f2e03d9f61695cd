import { type Db, Prisma } from '../db.ts';
import { type Relation, relations } from './merge-relations.ts';

/** Of each relation (table.column) the keys of the rows that were moved. */
export type Moved = Record<string, string[]>;

const simple = relations.filter(({ on, table }) => on === 'move' && table !== 'ownership');
const nameOf = ({ table, column }: Relation) => `${table}.${column}`;

/** Moves what belongs to one organisation to another, twins apart, and says which rows those were. */
export async function moveRelations(db: Db, fromId: string, toId: string): Promise<Moved> {
  const moved: Moved = {};
  for (const relation of simple) {
    const table = Prisma.raw(relation.table);
    const column = Prisma.raw(relation.column);
    const rows = await db.$queryRaw<{ id: string }[]>(Prisma.sql`
      update ${table} set ${column} = ${toId}::uuid
      where ${column} = ${fromId}::uuid ${withoutTwin(relation, toId)}
      returning id::text as id`);
    moved[nameOf(relation)] = rows.map(({ id }) => id);
  }
  return moved;
}

/** Moves rows back, those that are still where the merge brought them. */
export async function putBackRelations(db: Db, moved: Moved, fromId: string, toId: string): Promise<void> {
  for (const relation of simple) {
    const ids = moved[nameOf(relation)] ?? [];
    if (ids.length === 0) continue;
    const table = Prisma.raw(relation.table);
    const column = Prisma.raw(relation.column);
    await db.$executeRaw(Prisma.sql`
      update ${table} set ${column} = ${toId}::uuid
      where ${column} = ${fromId}::uuid and id = any(${ids}::uuid[])`);
  }
}

function withoutTwin({ table, column, twinBy }: Relation, toId: string): Prisma.Sql {
  if (!twinBy) return Prisma.empty;
  const same = twinBy.map((key) => `twin.${key} = ${table}.${key}`).join(' and ');
  return Prisma.sql`and not exists (
    select 1 from ${Prisma.raw(table)} twin
    where twin.${Prisma.raw(column)} = ${toId}::uuid and ${Prisma.raw(same)})`;
}

/** The offices that stay behind at the merged organisation, because the kept one has one in that city: its twin. */
export function twinOffices(db: Db, fromId: string, toId: string): Promise<{ left: string; twin: string }[]> {
  return db.$queryRaw(Prisma.sql`
    select left_behind.id::text as left, twin.id::text as twin
    from partner_office left_behind
      join partner_office twin on twin.country = left_behind.country and twin.city = left_behind.city
    where left_behind.organisation_id = ${fromId}::uuid and twin.organisation_id = ${toId}::uuid`);
}

/** What hangs on an office that stays behind goes to its twin. Says which lead came from which office. */
export async function moveReferrals(db: Db, fromId: string, toId: string): Promise<[string, string][]> {
  const moved: [string, string][] = [];
  for (const { left, twin } of await twinOffices(db, fromId, toId)) {
    const rows = await db.$queryRaw<{ lead: string }[]>(Prisma.sql`
      update lead set referred_by_id = ${twin}::uuid where referred_by_id = ${left}::uuid
      returning lead.id::text as lead`);
    moved.push(...rows.map(({ lead }): [string, string] => [lead, left]));
  }
  return moved;
}

/** Gives leads back to the offices they came from. */
export async function putBackReferrals(db: Db, referrals: readonly [string, string][]): Promise<void> {
  for (const [lead, office] of referrals) {
    await db.$executeRaw`update lead set referred_by_id = ${office}::uuid where id = ${lead}::uuid`;
  }
}
