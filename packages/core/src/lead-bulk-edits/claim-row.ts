import { type Db, Prisma } from '../db.ts';

export interface RowKey {
  bulkEditId: string;
  number: number;
}

interface ClaimedRow {
  leadId: string;
  version: number;
  versionAfter: number | null;
  changes: unknown;
  edit: unknown;
}

/**
 * Holds a row until the transaction ends, if it is still to be done; null when somebody else has it, did it, or began
 * to undo the whole.
 */
export async function claimRow(db: Db, { bulkEditId, number }: RowKey, act: 'edit' | 'undo') {
  const isOpen =
    act === 'edit'
      ? Prisma.sql`r.outcome is null and b.state = 'running'`
      : Prisma.sql`r.outcome = 'changed' and r.undoing is null and b.state = 'undoing'`;
  const [row] = await db.$queryRaw<ClaimedRow[]>`
    select r.lead_id as "leadId", r.version, r.version_after as "versionAfter", r.changes, b.edit
    from lead_bulk_edit_row r join lead_bulk_edit b on b.id = r.bulk_edit_id
    where r.bulk_edit_id = ${bulkEditId}::uuid and r.number = ${number} and ${isOpen}
    for update of r skip locked`;
  return row ?? null;
}
