import { type Db, Prisma } from './db.ts';

/**
 * Inserts rows in one statement, however many they are: their fields stand under the names of the columns in camel case, the
 * same ones in every row. For hot paths alone, those of imports and of a lead's moves: Prisma's own `createMany` takes a
 * millisecond to compile each row, ten times what PostgreSQL takes to write it. What is left out of all rows has
 * its default. A row whose unique key is there is refused, or left out where that is said.
 */
export async function insertRows(
  db: Db,
  table: string,
  rows: readonly Readonly<Record<string, unknown>>[],
  whenThere: 'refuse' | 'leave' = 'refuse',
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const names = Prisma.raw(
    Object.keys(first)
      .map((field) => `"${columnOf(field)}"`)
      .join(', '),
  );
  const records = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([field, value]) => [columnOf(field), value])),
  );
  const into = Prisma.raw(`"${table}"`);
  await db.$executeRaw`
    insert into ${into} (${names})
    select ${names} from json_populate_recordset(null::${into}, ${JSON.stringify(records)}::json) ${whenThere === 'refuse' ? Prisma.empty : Prisma.sql`on conflict do nothing`}`;
}

/** A column by the name of its field. */
export function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
