import { differences, logChange } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { inTransaction, type Prisma } from '../db.ts';
import { DomainError, type FieldError, staleEdit } from '../errors.ts';
import { getIntroduction, type Introduction } from './introductions.queries.ts';

type Columns = Omit<Prisma.IntroductionUncheckedUpdateManyInput, 'id' | 'version' | 'updatedAt'>;

/**
 * Writes the columns that an act makes of an introduction as it stands, logged as one change, and gives it as it is
 * then. A stale version is a conflict that carries the record; what changes nothing leaves no trace.
 */
export function editIntroduction(
  ctx: UserContext,
  id: string,
  version: number,
  columnsOf: (inside: UserContext, before: Introduction) => Promise<Columns>,
): Promise<Introduction> {
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    const before = await getIntroduction(inside, id);
    if (before.version !== version) throw staleEdit('introduction', before);
    const columns = await columnsOf(inside, before);
    const changes = differences({ ...before }, { ...columns });
    if (Object.keys(changes).length === 0) return before;
    await writeIntroduction(inside, before, columns);
    await logChange(inside, 'introduction', id, changes);
    return getIntroduction(inside, id);
  });
}

/** Writes columns over the version that was read; a conflict when somebody was first. */
export async function writeIntroduction(
  ctx: UserContext,
  { id, version }: Introduction,
  columns: Columns,
): Promise<void> {
  const { count } = await ctx.db.introduction.updateMany({
    where: { id, version },
    data: { ...columns, updatedAt: asDate(ctx.clock.now()), version: { increment: 1 } },
  });
  if (count === 0) throw staleEdit('introduction', await getIntroduction(ctx, id));
}

/** Refuses with every problem at once; nothing when there is none. */
export function refuse(problems: readonly FieldError[]): void {
  if (problems.length === 0) return;
  throw new DomainError('broken-rule', 'invalid', 'This introduction cannot be kept so.', problems);
}
