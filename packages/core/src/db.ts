import { type Prisma, PrismaClient } from '@kavel/prisma';
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

/** Opens a pool of connections to PostgreSQL; end it with `$disconnect()`. */
export function createDb(url: string, connections = 10): Database {
  const adapter = new PrismaPg({ connectionString: url, max: connections });
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

export { Prisma } from '@kavel/prisma';
