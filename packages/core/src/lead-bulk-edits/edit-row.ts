import type { UserContext } from '../context.ts';
import { inTransaction, type Prisma } from '../db.ts';
import { DomainError } from '../errors.ts';
import { changeLead } from '../leads/index.ts';
import { editOfLead } from './bulk-edit.rules.ts';
import { bulkEditOf } from './bulk-edit.stored.ts';
import { claimRow, type RowKey } from './claim-row.ts';
import { problemsIn } from './row-problems.ts';

/** Edits one lead of a bulk edit and writes down what became of it, both or neither; what its rules refuse is left and told of. */
export async function editRow(ctx: UserContext, key: RowKey): Promise<void> {
  const where = { bulkEditId_number: key };
  try {
    await inTransaction(ctx.db, async (db) => {
      const row = await claimRow(db, key, 'edit');
      if (!row) return;
      const edit = bulkEditOf(row.edit);
      const { lead, changes } = await changeLead(
        { ...ctx, db },
        row.leadId,
        row.version,
        (before) => editOfLead(before, edit),
        'edit',
      );
      await db.leadBulkEditRow.update({
        where,
        data: {
          outcome: Object.keys(changes).length > 0 ? 'changed' : 'same',
          changes: changes as Prisma.InputJsonObject,
          versionAfter: lead.version,
        },
      });
    });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const isStale = error.code === 'stale-edit';
    const problems = isStale ? [] : (problemsIn(error) as unknown as Prisma.InputJsonArray);
    await ctx.db.leadBulkEditRow.updateMany({
      where: { ...key, outcome: null },
      data: { outcome: isStale ? 'stale' : 'refused', problems },
    });
  }
}
