import type { UserActor } from '../access/index.ts';
import type { UserContext } from '../context.ts';
import type { Db, Prisma } from '../db.ts';
import { notFound } from '../errors.ts';
import { type Page, type PageRequest, pageOf, pageSize, readCursor, rowsAfter } from '../pages/index.ts';
import type { ImportNoun, ImportState, RowAction, RowReason, Undoing } from './import.codes.ts';
import { workStates } from './import.rules.ts';
import type { FoundTable, ImportSettings } from './import.settings.ts';

/** Rows by what becomes of them, and after undoing by what that came to. */
export type RowCounts = Partial<Record<RowAction | Undoing, number>>;

const visible = {
  id: true,
  noun: true,
  state: true,
  fileName: true,
  fileSize: true,
  settings: true,
  found: true,
  rowCount: true,
  rowsDone: true,
  counts: true,
  problem: true,
  runAt: true,
  createdAt: true,
  endedAt: true,
  version: true,
  user: { select: { id: true, name: true } },
} as const satisfies Prisma.ImportSelect;

interface Coded {
  noun: ImportNoun;
  state: ImportState;
  /** Bytes. */
  fileSize: number;
  settings: ImportSettings;
  found: FoundTable;
  counts: RowCounts;
  problem: { code: string; params?: Record<string, string | number> } | null;
}
type Row = Prisma.ImportGetPayload<{ select: typeof visible }>;
export type Import = Omit<Row, keyof Coded> & Coded;

/** A row as the domain knows it: only the use cases here write its coded columns. */
export function asImport(row: Row): Import {
  return { ...row, fileSize: Number(row.fileSize) } as unknown as Import;
}

/** Whose imports a colleague sees: his own, an administrator all. What they hold may be nobody else's to see. */
function importsSeenBy(actor: UserActor): Prisma.ImportWhereInput {
  return actor.role === 'admin' ? {} : { userId: actor.id };
}

/** The imports that this colleague sees, the latest first, a page at a time. */
export async function findImports(ctx: UserContext, request: PageRequest): Promise<Page<Import>> {
  const { limit = pageSize } = request;
  const rows = await ctx.db.import.findMany({
    where: { AND: [importsSeenBy(ctx.actor), rowsAfter('createdAt', readCursor(request.cursor))] },
    select: visible,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  return pageOf(rows.map(asImport), limit, ({ createdAt }) => createdAt);
}

/** One import; not-found when there is none of this id that this colleague sees. */
export async function getImport(ctx: UserContext, id: string): Promise<Import> {
  const row = await ctx.db.import.findFirst({
    where: { AND: [{ id }, importsSeenBy(ctx.actor)] },
    select: visible,
  });
  if (!row) throw notFound('import');
  return asImport(row);
}

const visibleOfRow = {
  number: true,
  action: true,
  reasons: true,
  recordId: true,
  name: true,
  undoing: true,
} as const satisfies Prisma.ImportRowSelect;

export type ImportRow = Omit<
  Prisma.ImportRowGetPayload<{ select: typeof visibleOfRow }>,
  'action' | 'reasons' | 'undoing'
> & {
  action: RowAction;
  reasons: RowReason[];
  undoing: Undoing | null;
};

export interface ImportRowFilter {
  action?: RowAction | undefined;
  undoing?: Undoing | undefined;
  /** The row's number after which the page begins, as text. */
  cursor?: string | undefined;
  limit?: number | undefined;
}

/**
 * Whether the rows that are kept are this report's: those of a check before stay until a worker takes them away, when it
 * begins anew.
 */
function hasReport({ state, rowsDone }: Import): boolean {
  return rowsDone > 0 || !['uploaded', 'checking', 'running', 'cancelled'].includes(state);
}

/** The report of an import, in the order of its rows, a page at a time. */
export async function findImportRows(
  ctx: UserContext,
  id: string,
  filter: ImportRowFilter,
): Promise<Page<ImportRow>> {
  const found = await getImport(ctx, id);
  if (!hasReport(found)) return { items: [], nextCursor: null };
  const { limit = pageSize, action, undoing, cursor } = filter;
  const rows = await ctx.db.importRow.findMany({
    where: {
      importId: id,
      ...(action && { action }),
      ...(undoing && { undoing }),
      ...(cursor && { number: { gt: Number(cursor) } }),
    },
    select: visibleOfRow,
    orderBy: { number: 'asc' },
    take: limit + 1,
  });
  const items = rows.slice(0, limit) as unknown as ImportRow[];
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? String(last.number) : null };
}

/** Whether any import is being checked, run or undone. */
export async function isImportAtWork(db: Db): Promise<boolean> {
  return (await db.import.count({ where: { state: { in: [...workStates] } } })) > 0;
}
