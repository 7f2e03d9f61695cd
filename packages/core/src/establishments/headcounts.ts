import { logChange, refuseArchived } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { inTransaction } from '../db.ts';
import { notFound, staleEdit } from '../errors.ts';
import { tidyLine } from '../names/index.ts';
import { refuse, touchEstablishment } from './edit-establishment.ts';
import type { HeadcountSource } from './establishment.codes.ts';
import { type Establishment, getEstablishment, todayIn } from './establishments.queries.ts';
import { headcountProblems } from './headcount.rules.ts';

/** Which headcount: there is one a year and source. */
export interface HeadcountKey {
  year: number;
  source: HeadcountSource;
}
export type Headcount = Establishment['headcounts'][number];

/**
 * Says how many people work there in a year, and who says so. Without a version it is one that was not there: one
 * that is, with another number, is a conflict that carries it. With a version it takes the place of the one
 * that was seen. A removed one is put back by saying it again.
 */
export function setHeadcount(
  ctx: UserContext,
  establishmentId: string,
  { year, source }: HeadcountKey,
  given: { jobs: number; note?: string | null | undefined },
  version?: number,
): Promise<Headcount> {
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    const { before, key } = await headcountOf(inside, establishmentId, { year, source });
    const wanted = { jobs: given.jobs, note: tidyLine(given.note ?? '') || null };
    refuse(headcountProblems({ year, jobs: given.jobs }, todayIn(ctx.clock).year));
    if (before && before.jobs === wanted.jobs && before.note === wanted.note) return before;
    if (before?.version !== version) throw before ? staleEdit('headcount', before) : notFound('headcount');
    const data = { ...key, ...wanted, createdAt: asDate(ctx.clock.now()) };
    const { count } = before
      ? await db.headcount.updateMany({
          where: { ...key, version: before.version },
          data: { ...wanted, version: { increment: 1 } },
        })
      : await db.headcount.createMany({ data: [data], skipDuplicates: true });
    const after = (await headcountOf(inside, establishmentId, { year, source })).before;
    if (!after || count === 0) throw staleEdit('headcount', after ?? null);
    await told(inside, establishmentId, { year, source }, before?.jobs ?? null, after.jobs);
    return after;
  });
}

/** Takes a headcount away; the timeline keeps what it was. A stale version is a conflict that carries it. */
export function removeHeadcount(
  ctx: UserContext,
  establishmentId: string,
  { year, source }: HeadcountKey,
  version: number,
): Promise<void> {
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    const { before, key } = await headcountOf(inside, establishmentId, { year, source });
    if (!before) throw notFound('headcount');
    const { count } = await db.headcount.deleteMany({ where: { ...key, version } });
    if (count === 0) throw staleEdit('headcount', before);
    await told(inside, establishmentId, { year, source }, before.jobs, null);
  });
}

async function headcountOf(ctx: UserContext, establishmentId: string, { year, source }: HeadcountKey) {
  const establishment = await getEstablishment(ctx, establishmentId);
  refuseArchived('establishment', establishment);
  const before = establishment.headcounts.find((one) => one.year === year && one.source === source);
  return { before, key: { establishmentId, year, source } };
}

/** On the establishment's record, by year and source: the retention ledger and the timeline read it there. */
async function told(
  ctx: UserContext,
  establishmentId: string,
  { year, source }: HeadcountKey,
  before: number | null,
  now: number | null,
): Promise<void> {
  if (before === now) return;
  await touchEstablishment(ctx, establishmentId);
  await logChange(ctx, 'establishment', establishmentId, { [`headcount:${year}:${source}`]: [before, now] });
}
