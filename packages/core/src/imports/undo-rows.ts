import { logChange } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import { updateContact } from '../contacts/index.ts';
import type { UserContext } from '../context.ts';
import { inTransaction } from '../db.ts';
import { archiveOrganisation, updateOrganisation } from '../organisations/index.ts';
import { batchRows, countedWith } from './batches.ts';
import type { Undoing } from './import.codes.ts';
import { advance, endWork } from './import-claims.ts';
import type { RowCounts } from './imports.queries.ts';
import { isRefusal } from './row-outcome.ts';
import type { Work } from './work-at-import.ts';

/** A row that wrote something. */
interface Written {
  importId: string;
  number: number;
  action: string;
  recordId: string;
  before: Record<string, unknown> | null;
  version: number;
  organisationId: string | null;
}

/**
 * Puts back what an import did, its last row first: made records are archived, changed fields are as they were. A
 * record that was edited since, or that something hangs on by now, is left and told of.
 */
export async function undoRows({ ctx, hold, signal }: Work, noun: string): Promise<void> {
  const before = await ctx.db.import.findUniqueOrThrow({ where: { id: hold.id } });
  let counts = before.counts as RowCounts;
  for (;;) {
    const rows = await ctx.db.importRow.findMany({
      where: {
        importId: hold.id,
        undoing: null,
        action: { in: ['create', 'update'] },
        recordId: { not: null },
      },
      orderBy: { number: 'desc' },
      take: batchRows,
    });
    if (rows.length === 0) break;
    counts = await inTransaction(ctx.db, async (db) => {
      const inside = { ...ctx, db };
      await advance(ctx, db, hold, rows.length, counts);
      const undoings: Undoing[] = [];
      for (const { number } of rows) {
        // Read anew: undoing a later row of the same record has moved its version.
        const row = await db.importRow.findUniqueOrThrow({
          where: { importId_number: { importId: hold.id, number } },
        });
        const undoing = await putBack(inside, noun, row as unknown as Written);
        await db.importRow.update({
          where: { importId_number: { importId: hold.id, number } },
          data: { undoing },
        });
        undoings.push(undoing);
      }
      const sum = countedWith(counts, undoings);
      await advance(ctx, db, hold, 0, sum);
      return sum;
    });
    if (signal.aborted) return;
  }
  await endWork(ctx, hold, 'end-undo');
}

async function putBack(ctx: UserContext, noun: string, row: Written): Promise<Undoing> {
  await ctx.db.$executeRaw`savepoint undo_row`;
  try {
    const undoing = await (noun === 'organisations' ? putOrganisationBack : putContactBack)(ctx, row);
    await ctx.db.$executeRaw`release savepoint undo_row`;
    return undoing;
  } catch (error) {
    // Not seen any more, archived, merged, a colleague who left: in every such case somebody went on with it.
    if (!isRefusal(error)) throw error;
    await ctx.db.$executeRaw`rollback to savepoint undo_row`;
    await ctx.db.$executeRaw`release savepoint undo_row`;
    return 'edited-since';
  }
}

const reason = 'Import undone.';

async function putOrganisationBack(ctx: UserContext, row: Written): Promise<Undoing> {
  const { recordId: id, version } = row;
  if (row.action === 'create') {
    if (await isEdited(ctx, 'organisation', row)) return 'edited-since';
    if (await isOrganisationInUse(ctx, id)) return 'in-use';
    await archiveOrganisation(ctx, id, version, reason);
    return 'undone';
  }
  const after = await updateOrganisation(ctx, id, version, row.before ?? {});
  await moveFormer(ctx, row, after.version);
  return 'undone';
}

async function putContactBack(ctx: UserContext, row: Written): Promise<Undoing> {
  const { recordId: id, version } = row;
  if (row.action === 'update') {
    const after = await updateContact(ctx, id, version, row.before ?? {});
    await moveFormer(ctx, row, after.version);
    return 'undone';
  }
  if (await isEdited(ctx, 'contact', row)) return 'edited-since';
  if (await isContactInUse(ctx, id)) return 'in-use';
  const archivedAt = asDate(ctx.clock.now());
  await ctx.db.contact.updateMany({
    where: { id, version },
    data: { archivedAt, updatedAt: archivedAt, version: { increment: 1 } },
  });
  await logChange(ctx, 'contact', id, { archivedAt: [null, archivedAt.toISOString()] });
  if (row.organisationId) await archiveMade(ctx, row.organisationId);
  return 'undone';
}

/** The organisation that was made for a contact goes with it, unless it is more by now than it was made as. */
async function archiveMade(ctx: UserContext, id: string): Promise<void> {
  const made = await ctx.db.organisation.findFirst({
    where: { id, archivedAt: null, version: 1 },
    select: { id: true },
  });
  if (made && !(await isOrganisationInUse(ctx, id))) await archiveOrganisation(ctx, id, 1, reason);
}

async function isEdited(
  ctx: UserContext,
  noun: 'organisation' | 'contact',
  { recordId, version }: Written,
): Promise<boolean> {
  const where = { id: recordId, version, archivedAt: null };
  const count =
    noun === 'organisation'
      ? await ctx.db.organisation.count({ where })
      : await ctx.db.contact.count({ where });
  return count === 0;
}

/** Whether anything hangs on an organisation that would be left without it. */
async function isOrganisationInUse(ctx: UserContext, id: string): Promise<boolean> {
  const inUse = await ctx.db.organisation.count({
    where: {
      id,
      OR: [
        { contacts: { some: { archivedAt: null } } },
        { leads: { some: {} } },
        { inquiries: { some: {} } },
        { establishments: { some: {} } },
        { timeline: { some: {} } },
        { subsidiaries: { some: {} } },
        { mergedFrom: { some: {} } },
        { introductions: { some: {} } },
        { introductionsToOther: { some: {} } },
        { offices: { some: {} } },
      ],
    },
  });
  return inUse > 0;
}

async function isContactInUse(ctx: UserContext, id: string): Promise<boolean> {
  const some = { some: {} };
  const inUse = await ctx.db.contact.count({
    where: {
      id,
      OR: [
        ...[{ leads: some }, { inquiries: some }, { timeline: some }, { followUps: some }, { mails: some }],
        ...[{ introduced: some }, { introducedTo: some }],
      ],
    },
  });
  return inUse > 0;
}

/** An earlier row of the same record, if nobody edited it between the two, is now followed by this version. */
async function moveFormer(
  ctx: UserContext,
  { importId, number, recordId, version }: Written,
  now: number,
): Promise<void> {
  await ctx.db.importRow.updateMany({
    where: { importId, recordId, number: { lt: number }, version: version - 1, undoing: null },
    data: { version: now },
  });
}
