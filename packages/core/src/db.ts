import { createHash } from 'node:crypto';
import { Prisma, PrismaClient } from '@kavel/prisma';
import { PrismaPg } from '@prisma/adapter-pg';

/** The database, or one transaction of it. Queries take it as their first argument. */
export type Db = PrismaClient | Prisma.TransactionClient;
export type Database = PrismaClient;

/** Computed for indexes alone, and long: no read brings them unless it names them in its `select`. */
const forIndexesAlone = {
  organisation: { matchKeys: true, searchGrams: true, searchText: true },
  contact: { searchGrams: true, searchText: true },
  lead: { searchGrams: true, searchText: true },
  inquiry: { searchGrams: true, searchText: true },
  plot: { searchGrams: true, searchText: true },
} as const;

const keptMark = '/* kept */';

/**
 * Begins a statement whose plan PostgreSQL is to keep on each connection: to plan it takes longer than to run it, and is
 * done for every request. Only for statements of few shapes which are planned alike whatever their values are.
 */
export const keptPlan = Prisma.raw(keptMark);

const unnamed = '';
const nameOfKept = ({ sql }: { sql: string }) =>
  sql.trimStart().startsWith(keptMark) ? createHash('sha1').update(sql).digest('base64url') : unnamed;

/** Opens a pool of connections to PostgreSQL; end it with `$disconnect()`. */
export function createDb(url: string, connections = 10): Database {
  const adapter = new PrismaPg(
    { connectionString: url, max: connections },
    { statementNameGenerator: nameOfKept },
  );
  // The cast: the omitted fields would make another type of client everywhere, for fields nobody reads.
  return new PrismaClient({ adapter, omit: forIndexesAlone }) as unknown as Database;
}

/** Runs a use case in one transaction, which is put back after `seconds`; joins the one that is open. */
export function inTransaction<T>(
  db: Db,
  run: (tx: Prisma.TransactionClient) => Promise<T>,
  seconds = 15,
): Promise<T> {
  if (!('$transaction' in db)) return run(db);
  return db.$transaction(run, { timeout: seconds * 1000, maxWait: 10_000 });
}

export { Prisma };
