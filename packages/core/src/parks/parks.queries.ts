import type { UserContext } from '../context.ts';
import type { Db, Prisma } from '../db.ts';
import { notFound } from '../errors.ts';
import {
  containing,
  type Page,
  type PageRequest,
  pageOf,
  pageSize,
  readCursor,
  rowsAfter,
  withCount,
  wordsOf,
} from '../pages/index.ts';

/** What another record shows of a park. */
export const parkReference = { select: { id: true, name: true } } as const satisfies {
  select: Prisma.ParkSelect;
};

const parts = {
  municipality: { select: { id: true, slug: true, name: true } },
  _count: { select: { plots: { where: { archivedAt: null } } } },
} as const satisfies Prisma.ParkInclude;

type Row = Prisma.ParkGetPayload<{ include: typeof parts }>;
/** With its municipality, and how many plots it has that are not archived. */
export type Park = Omit<Row, '_count'> & { plotCount: number };

export interface ParkFilter extends PageRequest {
  /** Parts of its name. */
  q?: string | undefined;
  municipalityId?: string | undefined;
}

/** The parks that are not archived, the latest edited first, a page at a time. Everybody sees all of them. */
export function findParks({ db }: UserContext, filter: ParkFilter): Promise<Page<Park>> {
  const { municipalityId, q } = filter;
  const where: Prisma.ParkWhereInput[] = [
    { archivedAt: null },
    municipalityId ? { municipalityId } : {},
    ...wordsOf(q).map((word) => ({ name: containing(word) })),
  ];
  return withCount(filter.count, readPage(db, filter, where), (atMost) =>
    db.park.count({ where: { AND: where }, ...atMost }),
  );
}

async function readPage(
  db: Db,
  { limit = pageSize, cursor }: PageRequest,
  where: Prisma.ParkWhereInput[],
): Promise<Page<Park>> {
  const rows = await db.park.findMany({
    where: { AND: [...where, rowsAfter('updatedAt', readCursor(cursor))] },
    include: parts,
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  return pageOf(rows.map(asPark), limit, (row) => row.updatedAt);
}

/** One park; not-found when there is none of this id. */
export async function getPark(db: Db, id: string): Promise<Park> {
  const row = await db.park.findUnique({ where: { id }, include: parts });
  if (!row) throw notFound('park');
  return asPark(row);
}

const asPark = ({ _count, ...row }: Row): Park => ({ ...row, plotCount: _count.plots });
