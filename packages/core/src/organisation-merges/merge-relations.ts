import { type Db, Prisma } from '../db.ts';
import { DomainError } from '../errors.ts';

/** A foreign key to an organisation, and what a merge does with its rows. */
export interface Relation {
  table: string;
  column: string;
  /** move: to the kept organisation; stay: the row tells of the merged one, whatever it is part of now. */
  on: 'move' | 'stay';
  /** Columns that make a row a twin of one that the kept organisation has: it is left where it is. */
  twinBy?: readonly string[];
}

/**
 * Every relation of an organisation. A merge refuses to begin while the database knows one that is not here: its
 * rows would be lost from sight. Ownership has two keys in one row, and its own rules: see move-ownerships.ts.
 */
export const relations: readonly Relation[] = [
  { table: 'contact', column: 'organisation_id', on: 'move' },
  { table: 'contact_position', column: 'organisation_id', on: 'move' },
  { table: 'lead', column: 'organisation_id', on: 'move' },
  { table: 'inquiry', column: 'organisation_id', on: 'move' },
  { table: 'activity', column: 'organisation_id', on: 'move' },
  { table: 'task', column: 'organisation_id', on: 'move' },
  { table: 'meeting', column: 'organisation_id', on: 'move' },
  { table: 'file', column: 'organisation_id', on: 'move' },
  { table: 'establishment', column: 'organisation_id', on: 'move' },
  { table: 'introduction', column: 'organisation_id', on: 'move' },
  { table: 'introduction', column: 'other_organisation_id', on: 'move' },
  { table: 'partner_office', column: 'organisation_id', on: 'move', twinBy: ['country', 'city'] },
  { table: 'organisation_name', column: 'organisation_id', on: 'move', twinBy: ['kind', 'name'] },
  { table: 'organisation_identifier', column: 'organisation_id', on: 'move', twinBy: ['value'] },
  { table: 'ownership', column: 'child_id', on: 'move', twinBy: ['parent_id'] },
  { table: 'ownership', column: 'parent_id', on: 'move', twinBy: ['child_id'] },
  { table: 'organisation', column: 'merged_into_id', on: 'stay' },
  { table: 'organisation_merge', column: 'kept_id', on: 'stay' },
  { table: 'organisation_merge', column: 'merged_id', on: 'stay' },
  { table: 'duplicate_pair', column: 'organisation_id', on: 'stay' },
  { table: 'duplicate_pair', column: 'other_id', on: 'stay' },
];

/** The foreign keys to an organisation that the database has and the list has not, as table.column. */
export async function unlistedRelations(db: Db): Promise<string[]> {
  const listed = relations.map(({ table, column }) => `${table}.${column}`);
  const rows = await db.$queryRaw<{ key: string }[]>(Prisma.sql`
    select c.conrelid::regclass::text || '.' || a.attname as key
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
    where c.contype = 'f' and c.confrelid = 'organisation'::regclass
    order by 1`);
  return rows.map(({ key }) => key.replaceAll('"', '')).filter((key) => !listed.includes(key));
}

/** Refuses to merge while there is a relation that a merge does not know. */
export async function refuseUnlistedRelations(db: Db): Promise<void> {
  const unlisted = await unlistedRelations(db);
  if (unlisted.length === 0) return;
  throw new DomainError(
    'conflict',
    'unknown-relation',
    `Kavel does not know yet how to merge ${unlisted.join(', ')}. Nothing was changed.`,
  );
}
