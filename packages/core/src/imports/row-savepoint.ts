import type { UserContext } from '../context.ts';
import { isRefusal, type RowOutcome, refusedBy } from './row-outcome.ts';

/** Runs something of a transaction wholly or not at all: what fails leaves no trace, and the transaction goes on. */
export async function inSavepoint<T>(ctx: UserContext, run: (ctx: UserContext) => Promise<T>): Promise<T> {
  await ctx.db.$executeRaw`savepoint import_row`;
  try {
    const result = await run(ctx);
    await ctx.db.$executeRaw`release savepoint import_row`;
    return result;
  } catch (error) {
    await ctx.db.$executeRaw`rollback to savepoint import_row`;
    await ctx.db.$executeRaw`release savepoint import_row`;
    throw error;
  }
}

/** The same of one row; what its record's rules refuse of it is what becomes of it. */
export async function orRefused<T>(
  ctx: UserContext,
  name: string,
  run: (ctx: UserContext) => Promise<T>,
): Promise<T | RowOutcome> {
  try {
    return await inSavepoint(ctx, run);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { ...refusedBy(error), ...(name && { name }) };
  }
}
