import { type Db, keptPlan, Prisma } from './db.ts';

/** Rows of a table: their fields stand under the names of its columns in camel case, the same ones in every row. */
export interface Insert {
  table: string;
  rows: readonly Readonly<Record<string, unknown>>[];
  /** A row whose unique key is there is refused, unless it is to be left out. */
  whenThere?: 'refuse' | 'leave';
}

/**
 * Inserts rows of one or more tables in one statement, however many they are. For hot paths alone, those of imports and
 * of a lead's moves: Prisma's own `createMany` takes a millisecond to compile each row, ten times what PostgreSQL takes
 * to write it. What is left out of all rows of a table has its default.
 */
export async function insertRows(db: Db, ...inserts: readonly Insert[]): Promise<void> {
  const parts = inserts.filter(({ rows }) => rows.length > 0).map((insert) => insertSql(insert));
  const last = parts.pop();
  if (last) await db.$executeRaw`${before(parts)} ${last}`;
}

/**
 * Updates one row and inserts these besides, all in one statement, so that no other transaction is needed. False where
 * the update met no row, as when its version moved on meanwhile: then nothing is written.
 */
export async function updateAndInsert(
  db: Db,
  update: Prisma.Sql,
  ...inserts: readonly Insert[]
): Promise<boolean> {
  const met = Prisma.sql`${update} returning 1`;
  const parts = inserts
    .filter(({ rows }) => rows.length > 0)
    .map((insert) => insertSql(insert, Prisma.sql`where exists (select from part_0)`));
  const [row] = await db.$queryRaw<{ isMet: boolean }[]>`
    ${keptPlan} ${before([met, ...parts])} select exists (select from part_0) as "isMet"`;
  return row?.isMet === true;
}

function before(parts: readonly Prisma.Sql[]): Prisma.Sql {
  if (parts.length === 0) return Prisma.empty;
  const named = parts.map((part, number) => Prisma.sql`${Prisma.raw(`part_${number}`)} as (${part})`);
  return Prisma.sql`with ${Prisma.join(named)}`;
}

function insertSql({ table, rows, whenThere }: Insert, where = Prisma.empty): Prisma.Sql {
  const fields = Object.keys(rows[0] ?? {});
  const names = Prisma.raw(fields.map((field) => `"${columnOf(field)}"`).join(', '));
  const records = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([field, value]) => [columnOf(field), value])),
  );
  const into = Prisma.raw(`"${table}"`);
  const unlessThere = whenThere === 'leave' ? Prisma.sql`on conflict do nothing` : Prisma.empty;
  return Prisma.sql`insert into ${into} (${names})
    select ${names} from json_populate_recordset(null::${into}, ${JSON.stringify(records)}::json) ${where} ${unlessThere}`;
}

/** A column by the name of its field. */
export function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
