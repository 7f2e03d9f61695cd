import { leadsSeenBy } from '../access/index.ts';
import type { FieldChanges } from '../changes/index.ts';
import type { UserContext } from '../context.ts';
import { notFound } from '../errors.ts';
import type { LeadKind, LeadStage, LeadStatus } from '../leads/index.ts';
import { type Page, type PageRequest, pageOf, pageSize, readCursor, rowsAfter } from '../pages/index.ts';
import type { BulkEditState, BulkOutcome, BulkUndoing } from './bulk-edit.codes.ts';
import type { RowProblem } from './row-problems.ts';

/** How many leads came to what. */
export interface BulkCounts {
  /** Not done yet. */
  waiting: number;
  changed: number;
  same: number;
  stale: number;
  refused: number;
  undone: number;
  editedSince: number;
  undoRefused: number;
}

export interface BulkEdit {
  id: string;
  state: BulkEditState;
  /** As it was sent. */
  edit: Record<string, unknown>;
  rowCount: number;
  counts: BulkCounts;
  createdAt: Date;
  endedAt: Date | null;
}

/** What became of one lead; nothing of it where the reader does not see it any more. */
export interface BulkEditRow {
  number: number;
  lead: { id: string; title: string; kind: LeadKind; stage: LeadStage; status: LeadStatus } | null;
  outcome: BulkOutcome | null;
  changes: FieldChanges;
  problems: RowProblem[];
  undoing: BulkUndoing | null;
}

/** A bulk edit of this colleague's own; not-found otherwise. */
export async function getBulkEdit(ctx: UserContext, id: string): Promise<BulkEdit> {
  const found = await ctx.db.leadBulkEdit.findFirst({ where: { id, userId: ctx.actor.id } });
  if (!found) throw notFound('bulk edit');
  const [edit] = await withCounts(ctx, [found]);
  if (!edit) throw notFound('bulk edit');
  return edit;
}

/** The bulk edits of this colleague, the latest first. */
export async function findBulkEdits(ctx: UserContext, page: PageRequest): Promise<Page<BulkEdit>> {
  const { limit = pageSize, cursor } = page;
  const rows = await ctx.db.leadBulkEdit.findMany({
    where: { userId: ctx.actor.id, ...rowsAfter('createdAt', readCursor(cursor)) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  return pageOf(await withCounts(ctx, rows), limit, ({ createdAt }) => createdAt);
}

/** What became of its leads, in the order in which they were chosen. */
export async function findBulkEditRows(
  ctx: UserContext,
  id: string,
  { limit = pageSize, cursor }: PageRequest,
): Promise<Page<BulkEditRow>> {
  await getBulkEdit(ctx, id);
  const number = Number(cursor ?? 0);
  const rows = await ctx.db.leadBulkEditRow.findMany({
    where: { bulkEditId: id, number: { gt: Number.isInteger(number) ? number : 0 } },
    orderBy: { number: 'asc' },
    take: limit + 1,
  });
  const leads = await ctx.db.lead.findMany({
    where: { AND: [{ id: { in: rows.map(({ leadId }) => leadId) } }, leadsSeenBy(ctx.actor)] },
    select: { id: true, title: true, kind: true, stage: true, status: true },
  });
  const items = rows.slice(0, limit).map(({ number, leadId, outcome, changes, problems, undoing }) => {
    const lead = leads.find((one) => one.id === leadId) ?? null;
    return { number, lead, outcome, problems, undoing, changes: lead ? changes : {} };
  }) as unknown as BulkEditRow[];
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? String(last.number) : null };
}

type Row = Pick<BulkEdit, 'id' | 'createdAt' | 'endedAt'> & { state: string; edit: unknown };

async function withCounts(ctx: UserContext, rows: readonly Row[]): Promise<BulkEdit[]> {
  const sums = await ctx.db.leadBulkEditRow.groupBy({
    by: ['bulkEditId', 'outcome', 'undoing'],
    where: { bulkEditId: { in: rows.map(({ id }) => id) } },
    _count: true,
  });
  return rows.map(({ id, state, edit, createdAt, endedAt }) => {
    const of = (is: (sum: { outcome: string | null; undoing: string | null }) => boolean) =>
      sums.filter((sum) => sum.bulkEditId === id && is(sum)).reduce((all, { _count }) => all + _count, 0);
    const counts: BulkCounts = {
      waiting: of(({ outcome }) => outcome === null),
      changed: of(({ outcome }) => outcome === 'changed'),
      same: of(({ outcome }) => outcome === 'same'),
      stale: of(({ outcome }) => outcome === 'stale'),
      refused: of(({ outcome }) => outcome === 'refused'),
      undone: of(({ undoing }) => undoing === 'undone'),
      editedSince: of(({ undoing }) => undoing === 'edited-since'),
      undoRefused: of(({ undoing }) => undoing === 'refused'),
    };
    const shown = { id, state: state as BulkEditState, edit: edit as BulkEdit['edit'], createdAt, endedAt };
    return { ...shown, counts, rowCount: of(() => true) };
  });
}
