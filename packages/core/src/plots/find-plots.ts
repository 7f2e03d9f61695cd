import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import {
  type Page,
  type PageRequest,
  pageOf,
  pageSize,
  readCursor,
  rowsAfter,
  withCount,
} from '../pages/index.ts';
import { foundBy, readFound, soughtWhere } from '../search/index.ts';
import type { PlotState } from './plot.codes.ts';
import { type PlotSummary, summaryParts } from './plots.queries.ts';

export interface PlotFilter extends PageRequest {
  /** Parts of its number, park, cadastral designation or address. */
  q?: string | undefined;
  municipalityId?: string | undefined;
  parkId?: string | undefined;
  state?: PlotState | undefined;
  /** Square metres; a plot whose area is not known is in no range. */
  areaFromM2?: number | undefined;
  areaToM2?: number | undefined;
  /** Those in the archive alone; not given, all others. */
  archived?: boolean | undefined;
}

/** The plots, the latest edited first, a page at a time. Land is no secret: every colleague sees all of them. */
export function findPlots(ctx: UserContext, filter: PlotFilter): Promise<Page<PlotSummary>> {
  const where = whereOf(filter);
  const found = filter.q?.trim() ? foundBy(filter.q) : {};
  return withCount(filter.count, readPage(ctx, filter, where), (atMost) =>
    ctx.db.plot.count({ where: { AND: [where, found] }, ...atMost }),
  );
}

async function readPage(
  { db }: UserContext,
  { limit = pageSize, cursor, q }: PlotFilter,
  where: Prisma.PlotWhereInput,
): Promise<Page<PlotSummary>> {
  const after = readCursor(cursor);
  const page = { before: after?.at, wanted: limit + 1 };
  const rows = await readFound(db, ['plot', 'updated_at'], q, page, (sought) =>
    db.plot.findMany({
      where: { AND: [where, soughtWhere(sought, 'updatedAt'), rowsAfter('updatedAt', after)] },
      include: summaryParts,
      orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
      take: limit + 1,
    }),
  );
  return pageOf(rows as PlotSummary[], limit, (row) => row.updatedAt);
}

function whereOf(filter: PlotFilter): Prisma.PlotWhereInput {
  const { municipalityId, parkId, state, areaFromM2, areaToM2, archived } = filter;
  const area = {
    ...(areaFromM2 !== undefined && { gte: areaFromM2 }),
    ...(areaToM2 !== undefined && { lte: areaToM2 }),
  };
  return {
    archivedAt: archived ? { not: null } : null,
    ...(municipalityId && { municipalityId }),
    ...(parkId && { parkId }),
    ...(state && { state }),
    ...(Object.keys(area).length > 0 && { areaM2: area }),
  };
}
