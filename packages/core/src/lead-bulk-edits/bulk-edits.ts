import { asDate } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { inTransaction } from '../db.ts';
import { DomainError } from '../errors.ts';
import { findKnownLeads } from '../leads/index.ts';
import { leadsOfStep } from './bulk-edit.codes.ts';
import type { BulkLeadEdit } from './bulk-edit.rules.ts';
import { type BulkEdit, getBulkEdit } from './bulk-edits.queries.ts';
import { chosenLeads, type LeadChoice } from './choose-leads.ts';
import { editRow } from './edit-row.ts';
import { refuseEdit } from './preview-bulk-edit.ts';
import { undoRow } from './undo-row.ts';

/**
 * Writes down which leads are to be edited and how, of the versions that were looked at; none is edited yet
 * ({@link stepBulkEdit} does). Leads that this colleague does not see are refused by their place, before anything is kept.
 */
export function createBulkEdit(ctx: UserContext, choice: LeadChoice, edit: BulkLeadEdit): Promise<BulkEdit> {
  refuseEdit(edit);
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    const chosen = await chosenLeads(inside, choice);
    const known = await findKnownLeads(
      inside,
      chosen.map(({ id }) => id),
    );
    const versions = new Map(known.map(({ id, version }) => [id, version]));
    refuseUnknown(chosen.flatMap(({ id }, at) => (versions.has(id) ? [] : [at])));
    const { id } = await db.leadBulkEdit.create({
      data: {
        state: 'running',
        edit: JSON.parse(JSON.stringify(edit)),
        userId: ctx.actor.id,
        createdAt: asDate(ctx.clock.now()),
      },
      select: { id: true },
    });
    await db.leadBulkEditRow.createMany({
      data: chosen.map((lead, at) => ({
        bulkEditId: id,
        number: at + 1,
        leadId: lead.id,
        version: lead.version ?? versions.get(lead.id) ?? 0,
      })),
    });
    return getBulkEdit(inside, id);
  });
}

/**
 * Goes on with a bulk edit: edits its next {@link leadsOfStep} leads, or puts as many back, each in a transaction of its
 * own. Whoever breaks off goes on where it stopped; two at once do no lead twice. Nothing is left to do: nothing is done.
 */
export async function stepBulkEdit(ctx: UserContext, id: string): Promise<BulkEdit> {
  const { state } = await getBulkEdit(ctx, id);
  if (state === 'done' || state === 'undone') return getBulkEdit(ctx, id);
  const isUndo = state === 'undoing';
  const where = {
    bulkEditId: id,
    ...(isUndo ? { outcome: 'changed', undoing: null } : { outcome: null }),
  };
  const rows = await ctx.db.leadBulkEditRow.findMany({
    where,
    orderBy: { number: isUndo ? 'desc' : 'asc' },
    take: leadsOfStep,
    select: { number: true },
  });
  for (const { number } of rows) await (isUndo ? undoRow : editRow)(ctx, { bulkEditId: id, number });
  if ((await ctx.db.leadBulkEditRow.count({ where })) === 0) {
    await ctx.db.leadBulkEdit.updateMany({
      where: { id, state },
      data: { state: isUndo ? 'undone' : 'done', endedAt: asDate(ctx.clock.now()) },
    });
  }
  return getBulkEdit(ctx, id);
}

/**
 * Begins to put back what a bulk edit did; {@link stepBulkEdit} goes on with it. One that still runs stops there. A lead
 * that somebody edited since is left and told of. Undone, or being undone, already: a conflict.
 */
export async function undoBulkEdit(ctx: UserContext, id: string): Promise<BulkEdit> {
  await getBulkEdit(ctx, id);
  const { count } = await ctx.db.leadBulkEdit.updateMany({
    where: { id, userId: ctx.actor.id, state: { in: ['running', 'done'] } },
    data: { state: 'undoing', endedAt: null },
  });
  if (count === 0) throw new DomainError('conflict', 'not-undoable', 'This was undone already.');
  return getBulkEdit(ctx, id);
}

function refuseUnknown(places: readonly number[]): void {
  if (places.length === 0) return;
  const fields = places.map((at) => ({
    ...{ pointer: `/leads/${at}`, code: 'not-found', message: 'There is no such lead.' },
  }));
  throw new DomainError('broken-rule', 'invalid', 'Not all of these leads are there.', fields);
}
