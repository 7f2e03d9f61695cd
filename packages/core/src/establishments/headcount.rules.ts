import type { FieldError } from '../errors.ts';
import { type HeadcountSource, headcountSources } from './establishment.codes.ts';

/** How many people worked there in a year, and who says so. */
export interface JobFigure {
  year: number;
  jobs: number;
  source: HeadcountSource;
}

/** The first year of which a number of jobs is taken. */
export const firstYearOfJobs = 1900;
/** More people work at no address. */
export const mostJobs = 1_000_000;

/** One figure a year, the latest first: of several, that of the surest source (register, declared, estimate). */
export function jobsByYear<Figure extends JobFigure>(figures: readonly Figure[]): Figure[] {
  const surest = new Map<number, Figure>();
  for (const figure of figures) {
    const known = surest.get(figure.year);
    if (!known || rank(figure) < rank(known)) surest.set(figure.year, figure);
  }
  return [...surest.values()].sort((a, b) => b.year - a.year);
}

const rank = ({ source }: JobFigure) => headcountSources.indexOf(source);

/** Why a headcount cannot be kept: jobs are counted when a year has begun, and are none at least. */
export function headcountProblems({ year, jobs }: Omit<JobFigure, 'source'>, thisYear: number): FieldError[] {
  const problems: FieldError[] = [];
  if (!Number.isInteger(year) || year < firstYearOfJobs || year > thisYear) {
    problems.push({
      pointer: '/year',
      code: 'year',
      message: `Give a year from ${firstYearOfJobs} to ${thisYear}.`,
      params: { from: firstYearOfJobs, to: thisYear },
    });
  }
  if (!Number.isInteger(jobs) || jobs < 0 || jobs > mostJobs) {
    problems.push({ pointer: '/jobs', code: 'number', message: 'Give a whole number of jobs, 0 or more.' });
  }
  return problems;
}
