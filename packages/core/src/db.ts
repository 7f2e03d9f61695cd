import { type Prisma, PrismaClient } from '@kavel/prisma';
import { PrismaPg } from '@prisma/adapter-pg';

/** The database, or one transaction of it. Queries take it as their first argument. */
export type Db = PrismaClient | Prisma.TransactionClient;
export type Database = PrismaClient;

/** Opens a pool of connections to PostgreSQL; end it with `$disconnect()`. */
export function createDb(url: string, connections = 10): Database {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: connections }) });
}

/** Runs a use case in one transaction; joins the one that is open. */
export function inTransaction<T>(db: Db, run: (tx: Prisma.TransactionClient) => Promise<T>): Promise<T> {
  if (!('$transaction' in db)) return run(db);
  return db.$transaction(run, { timeout: 15_000, maxWait: 10_000 });
}

export { Prisma } from '@kavel/prisma';
