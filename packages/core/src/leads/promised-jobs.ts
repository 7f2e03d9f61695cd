/** What of an establishment's headcounts is compared. */
interface YearOfJobs {
  year: number;
  jobs: number;
}

/** Promised and realised jobs in one year after landing; realised is empty where nobody counted. */
export interface JobsCompared {
  year: number;
  promised: number;
  realised: number | null;
}

/** For so many years after the year of landing promised jobs are held against headcounts. */
export const comparedYears = 3;

/**
 * The jobs promised by a case that landed against those that came, for the three years after the year of its landing.
 * What was there before counts off: of an expansion only the growth is the case's. `headcounts` has one number a year,
 * the surest. Empty for a case that did not land, or whose jobs are not known.
 */
export function comparePromise(
  { landedOn, promised }: { landedOn: Temporal.PlainDate | null; promised: number | null },
  headcounts: readonly YearOfJobs[],
): JobsCompared[] {
  if (landedOn === null || promised === null) return [];
  const before = headcounts
    .filter(({ year }) => year < landedOn.year)
    .reduce<YearOfJobs | null>((latest, one) => (latest && latest.year > one.year ? latest : one), null);
  return Array.from({ length: comparedYears }, (_, at) => {
    const year = landedOn.year + at + 1;
    const counted = headcounts.find((one) => one.year === year);
    return { year, promised, realised: counted ? counted.jobs - (before?.jobs ?? 0) : null };
  });
}
