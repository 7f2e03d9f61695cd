import type { FieldChanges } from '../changes/index.ts';
import type { UserContext } from '../context.ts';
import { inTransaction, type Prisma } from '../db.ts';
import { DomainError } from '../errors.ts';
import { changeLead } from '../leads/index.ts';
import { fieldsBefore } from './bulk-edit.rules.ts';
import { claimRow, type RowKey } from './claim-row.ts';
import { problemsIn } from './row-problems.ts';

/** Puts one lead of a bulk edit back as it was, unless somebody edited it since; writes down which. */
export async function undoRow(ctx: UserContext, key: RowKey): Promise<void> {
  try {
    await inTransaction(ctx.db, async (db) => {
      const row = await claimRow(db, key, 'undo');
      if (!row?.versionAfter) return;
      const before = fieldsBefore(row.changes as FieldChanges);
      await changeLead({ ...ctx, db }, row.leadId, row.versionAfter, () => before, 'put-back');
      await db.leadBulkEditRow.update({ where: { bulkEditId_number: key }, data: { undoing: 'undone' } });
    });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const isStale = error.code === 'stale-edit';
    const problems = isStale ? [] : (problemsIn(error) as unknown as Prisma.InputJsonArray);
    await ctx.db.leadBulkEditRow.updateMany({
      where: { ...key, undoing: null },
      data: { undoing: isStale ? 'edited-since' : 'refused', problems },
    });
  }
}
