import type { Context } from '../context.ts';
import { type HeadcountSource, jobsByYear } from '../establishments/index.ts';
import { comparePromise, type JobsCompared } from './promised-jobs.ts';

export type { JobsCompared };

interface LandedLead {
  landedOn: Date | null;
  establishmentId: string | null;
  jobsWithinThreeYears: number | null;
}

/** Promised jobs against the headcounts of the establishment where a case landed; none for one that did not. */
export async function jobsComparedOf(
  { db }: Pick<Context, 'db'>,
  { landedOn, establishmentId, jobsWithinThreeYears }: LandedLead,
): Promise<JobsCompared[]> {
  if (landedOn === null || establishmentId === null || jobsWithinThreeYears === null) return [];
  const counts = await db.headcount.findMany({
    where: { establishmentId },
    select: { year: true, jobs: true, source: true },
  });
  const figures = counts.map((count) => ({ ...count, source: count.source as HeadcountSource }));
  const on = Temporal.PlainDate.from(landedOn.toISOString().slice(0, 10));
  return comparePromise({ landedOn: on, promised: jobsWithinThreeYears }, jobsByYear(figures));
}
