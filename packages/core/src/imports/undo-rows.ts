import { logChange } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import { updateContact } from '../contacts/index.ts';
import type { UserContext } from '../context.ts';
import { inTransaction } from '../db.ts';
import { compareAnew } from '../matches/index.ts';
import { archiveOrganisation, archiveOrganisations, updateOrganisation } from '../organisations/index.ts';
import { batchSeconds, countedWith } from './batches.ts';
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
        // Not what an earlier check said and no worker has taken away yet.
        version: { not: null },
      },
      orderBy: { number: 'desc' },
      take: undoneAtOnce,
    });
    if (rows.length === 0) break;
    const isMade = (row: { action: string }) => noun === 'organisations' && row.action === 'create';
    const together = rows.slice(0, 1).some(isMade);
    const end = rows.findIndex((row) => isMade(row) !== together);
    const next = rows.slice(0, end === -1 ? rows.length : end) as unknown as Written[];
    counts = await inTransaction(
      ctx.db,
      async (db) => {
        const inside = { ...ctx, db };
        // First, so that of two who believe to have the import one waits here and then hears that he lost it.
        await advance(ctx, db, hold, 0, counts);
        const undoings = together
          ? await putMadeBack(inside, next)
          : await putEachBack(inside, noun, next.slice(0, undoneOneByOne));
        const sum = countedWith(counts, undoings);
        await advance(ctx, db, hold, undoings.length, sum);
        return sum;
      },
      batchSeconds,
    );
    if (signal.aborted) return;
  }
  await endWork(ctx, hold, 'end-undo');
}

/** Archives organisations that the import made, all at once. */
async function putMadeBack(ctx: UserContext, rows: readonly Written[]): Promise<Undoing[]> {
  const records = rows.map(({ recordId: id, version }) => ({ id, version }));
  const inUse = await organisationsInUse(
    ctx,
    records.map(({ id }) => id),
  );
  const unused = records.filter(({ id }) => !inUse.has(id));
  const archived = new Set(await archiveOrganisations(ctx, unused, reason));
  const left = await ctx.db.organisation.findMany({
    where: { archivedAt: null, OR: records.filter(({ id }) => inUse.has(id)) },
    select: { id: true },
  });
  const untouched = new Set(left.map(({ id }) => id));
  const undoings = rows.map(({ number, recordId }) => {
    if (archived.has(recordId)) return { number, undoing: 'undone' as const };
    return { number, undoing: untouched.has(recordId) ? ('in-use' as const) : ('edited-since' as const) };
  });
  await ctx.db.$executeRaw`
    update import_row set undoing = told.undoing
    from json_to_recordset(${JSON.stringify(undoings)}::json) as told (number int, undoing text)
    where import_row.import_id = ${rows[0]?.importId}::uuid and import_row.number = told.number`;
  return undoings.map(({ undoing }) => undoing);
}

async function putEachBack(ctx: UserContext, noun: string, rows: readonly Written[]): Promise<Undoing[]> {
  const undoings: Undoing[] = [];
  for (const { importId, number } of rows) {
    // Read anew: undoing a later row of the same record has moved its version.
    const where = { importId_number: { importId, number } };
    const row = await ctx.db.importRow.findUniqueOrThrow({ where });
    const undoing = await putBack(ctx, noun, row as unknown as Written);
    await ctx.db.importRow.update({ where, data: { undoing } });
    undoings.push(undoing);
  }
  return undoings;
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

/** Rows that are put back in one transaction: together, and where each takes as long as a colleague's own edit. */
const undoneAtOnce = 250;
const undoneOneByOne = 20;

const reason = 'Import undone.';

async function putOrganisationBack(ctx: UserContext, row: Written): Promise<Undoing> {
  const after = await updateOrganisation(ctx, row.recordId, row.version, row.before ?? {});
  await moveFormer(ctx, row, after.version);
  return 'undone';
}

async function putContactBack(ctx: UserContext, row: Written): Promise<Undoing> {
  const { recordId: id, version } = row;
  if (row.action === 'update') {
    const after = await updateContact(ctx, id, version, withDays(row.before ?? {}));
    await moveFormer(ctx, row, after.version);
    return 'undone';
  }
  const where = { id, version: row.version, archivedAt: null };
  if ((await ctx.db.contact.count({ where })) === 0) return 'edited-since';
  if (await isContactInUse(ctx, id)) return 'in-use';
  const archivedAt = asDate(ctx.clock.now());
  const { organisationId } = await ctx.db.contact.findUniqueOrThrow({ where: { id } });
  await compareAnew(ctx.db, [organisationId]);
  await ctx.db.contact.updateMany({
    where: { id, version },
    data: { archivedAt, updatedAt: archivedAt, version: { increment: 1 } },
  });
  await logChange(ctx, 'contact', id, { archivedAt: [null, archivedAt.toISOString()] });
  if (row.organisationId) await archiveMade(ctx, row.organisationId);
  return 'undone';
}

/** Days stand in the report as JSON has them. */
function withDays(before: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(before).map(([field, value]) => [
      field,
      field.endsWith('On') && typeof value === 'string' ? new Date(value) : value,
    ]),
  );
}

/** The organisation that was made for a contact goes with it, unless it is more by now than it was made as. */
async function archiveMade(ctx: UserContext, id: string): Promise<void> {
  const made = await ctx.db.organisation.findFirst({
    where: { id, archivedAt: null, version: 1 },
    select: { id: true },
  });
  if (made && !(await organisationsInUse(ctx, [id])).has(id)) await archiveOrganisation(ctx, id, 1, reason);
}

/** On which of these organisations anything hangs that would be left without it. */
async function organisationsInUse(ctx: UserContext, ids: string[]): Promise<ReadonlySet<string>> {
  const some = { some: {} };
  const inUse = await ctx.db.organisation.findMany({
    where: {
      id: { in: ids },
      OR: [
        { contacts: { some: { archivedAt: null } } },
        ...[{ leads: some }, { inquiries: some }, { establishments: some }, { timeline: some }],
        ...[{ subsidiaries: some }, { mergedFrom: some }, { offices: some }],
        ...[{ introductions: some }, { introductionsToOther: some }],
      ],
    },
    select: { id: true },
  });
  return new Set(inUse.map(({ id }) => id));
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
