import { type Db, Prisma } from './db.ts';

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
  const statements = inserts.filter(({ rows }) => rows.length > 0).map(insertSql);
  const last = statements.pop();
  if (!last) return;
  const parts = statements.map((part, number) => Prisma.sql`${Prisma.raw(`part_${number}`)} as (${part})`);
  const before = parts.length > 0 ? Prisma.sql`with ${Prisma.join(parts)}` : Prisma.empty;
  await db.$executeRaw`${before} ${last}`;
}

function insertSql({ table, rows, whenThere }: Insert): Prisma.Sql {
  const fields = Object.keys(rows[0] ?? {});
  const names = Prisma.raw(fields.map((field) => `"${columnOf(field)}"`).join(', '));
  const records = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([field, value]) => [columnOf(field), value])),
  );
  const into = Prisma.raw(`"${table}"`);
  const unlessThere = whenThere === 'leave' ? Prisma.sql`on conflict do nothing` : Prisma.empty;
  return Prisma.sql`insert into ${into} (${names})
    select ${names} from json_populate_recordset(null::${into}, ${JSON.stringify(records)}::json) ${unlessThere}`;
}

/** A column by the name of its field. */
export function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
