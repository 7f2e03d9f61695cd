import type { FieldError } from '../errors.ts';
import type { JobChange, VisitAnswer } from './establishment.codes.ts';
import { dayOf } from './establishment.rules.ts';
import { leaseWarnsMonths } from './risk.rules.ts';

/** What a company said to the five questions of retention. */
export interface VisitAnswers {
  relocationLikely: VisitAnswer;
  leadershipChange: VisitAnswer;
  leaseEnds: VisitAnswer;
  /** The day, where it is known; however far away. */
  leaseEndsOn: Date | null;
  recruitedByOthers: VisitAnswer;
  jobChange: JobChange;
}

/** What nobody said anything about. */
export const nothingAsked: VisitAnswers = {
  relocationLikely: 'unknown',
  leadershipChange: 'unknown',
  leaseEnds: 'unknown',
  leaseEndsOn: null,
  recruitedByOthers: 'unknown',
  jobChange: 'unknown',
};

/**
 * Why a visit cannot be kept so: it has yet to happen, or the day on which the lease ends is past at the visit or
 * says something else than the answer (within 12 months of the visit, or not).
 */
export function visitProblems(
  {
    visitedOn,
    leaseEnds,
    leaseEndsOn,
  }: Pick<VisitAnswers, 'leaseEnds' | 'leaseEndsOn'> & { visitedOn: Date },
  today: Temporal.PlainDate,
): FieldError[] {
  const problems: FieldError[] = [];
  const visited = dayOf(visitedOn);
  if (visited > today.toString()) {
    problems.push({ pointer: '/visitedOn', code: 'day-future', message: 'This day has yet to come.' });
  }
  if (leaseEndsOn === null) return problems;
  const ends = dayOf(leaseEndsOn);
  const isNear = ends <= Temporal.PlainDate.from(visited).add({ months: leaseWarnsMonths }).toString();
  if (ends < visited) {
    problems.push({ pointer: '/leaseEndsOn', code: 'lease-ended', message: 'This is before the visit.' });
  } else if (leaseEnds !== 'unknown' && (leaseEnds === 'yes') !== isNear) {
    problems.push({
      pointer: '/leaseEndsOn',
      code: 'lease-contradicts',
      message: 'This day does not agree with the answer whether the lease ends within 12 months.',
    });
  }
  return problems;
}
