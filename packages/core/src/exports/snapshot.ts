import type { Database, Prisma } from '../db.ts';

/** A reader that takes longer than this to take a whole file is left. */
const longestMs = 30 * 60 * 1000;

/**
 * What is read in one transaction that sees the database as it is at its first statement (PostgreSQL, repeatable read), handed
 * over one by one as it is asked for; the transaction waits meanwhile, and ends with the last or when nobody asks any more.
 */
export async function* inSnapshot<T>(
  db: Database,
  read: (tx: Prisma.TransactionClient) => AsyncIterable<T>,
): AsyncGenerator<T> {
  let asked = Promise.withResolvers<boolean>();
  let given = Promise.withResolvers<IteratorResult<T, undefined>>();
  const transaction = db.$transaction(
    async (tx) => {
      if (!(await asked.promise)) return;
      for await (const value of read(tx)) {
        asked = Promise.withResolvers();
        given.resolve({ done: false, value });
        if (!(await asked.promise)) return;
      }
      given.resolve({ done: true, value: undefined });
    },
    { isolationLevel: 'RepeatableRead', timeout: longestMs, maxWait: 10_000 },
  );
  transaction.catch((error) => given.reject(error));
  try {
    for (;;) {
      given = Promise.withResolvers();
      // A failure before anybody waits is heard by who asks next.
      given.promise.catch(() => undefined);
      asked.resolve(true);
      const next = await given.promise;
      if (next.done) break;
      yield next.value;
    }
  } finally {
    asked.resolve(false);
    await transaction.catch(() => undefined);
  }
}
