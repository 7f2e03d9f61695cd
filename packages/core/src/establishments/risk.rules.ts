import type {
  HeadcountSource,
  JobChange,
  RiskLevel,
  RiskReasonCode,
  VisitAnswer,
} from './establishment.codes.ts';
import { type JobFigure, jobsByYear } from './headcount.rules.ts';

/** What a visit found out, as far as the signal looks at it. */
export interface VisitFindings {
  visitedOn: Temporal.PlainDate;
  relocationLikely: VisitAnswer;
  leadershipChange: VisitAnswer;
  leaseEnds: VisitAnswer;
  leaseEndsOn: Temporal.PlainDate | null;
  recruitedByOthers: VisitAnswer;
  jobChange: JobChange;
}

/** All that the signal is made of. */
export interface RiskFacts {
  visits: readonly VisitFindings[];
  headcounts: readonly (JobFigure & { source: HeadcountSource })[];
  /** How often the organisation's tier is to be visited; null: it has no tier. */
  visitEveryMonths: number | null;
  today: Temporal.PlainDate;
}

/** One reason, coded; days are ISO 8601. */
export interface RiskReason {
  code: RiskReasonCode;
  params: Record<string, string | number>;
}

export interface Risk {
  level: RiskLevel;
  /** Never empty: why the level is what it is. */
  reasons: RiskReason[];
}

/** An answer that was given longer ago is not known any more. */
export const answersLastMonths = 24;
/** A lease that ends sooner is a warning; the term of all five questions. */
export const leaseWarnsMonths = 12;
/** The share of its jobs by which an establishment shrinks before that is a warning. */
export const shrinkageThatWarns = 0.1;

/**
 * How near an open establishment is to leaving, and why. *Act*: it is likely to relocate, or two warnings stand
 * together. *Watch*: one warning, or a visit is overdue. *Calm*: nothing of that, and it said that it stays.
 * *Unknown*: nobody asked, or too long ago. Of each question the latest known answer counts, for 24 months.
 * The questions are those of the region's company visits; levels and terms are the house's own.
 */
export function riskOf(facts: RiskFacts): Risk {
  const warnings = [...warningsOfAnswers(facts), ...warningsOfJobs(facts)];
  const overdue = overdueVisit(facts);
  const gaps = gapsOf(facts);
  if (warnings.length > 0 || overdue.length > 0) {
    const isUrgent = warnings.length > 1 || warnings[0]?.code === 'relocation-likely';
    return { level: isUrgent ? 'act' : 'watch', reasons: [...warnings, ...overdue, ...gaps] };
  }
  const stays = latestOf(facts, ({ relocationLikely }) => relocationLikely !== 'unknown');
  if (stays) return { level: 'calm', reasons: [reason('staying', { on: stays.visitedOn })] };
  const asked = facts.visits.toSorted(latestFirst)[0];
  if (gaps.length > 0 || !asked) return { level: 'unknown', reasons: gaps };
  return { level: 'unknown', reasons: [reason('not-asked', { on: asked.visitedOn })] };
}

function warningsOfAnswers(facts: RiskFacts): RiskReason[] {
  const relocation = latestOf(facts, ({ relocationLikely }) => relocationLikely !== 'unknown');
  const recruited = latestOf(facts, ({ recruitedByOthers }) => recruitedByOthers !== 'unknown');
  const leadership = latestOf(facts, ({ leadershipChange }) => leadershipChange !== 'unknown');
  const jobs = latestOf(facts, ({ jobChange }) => jobChange !== 'unknown');
  return [
    ...(relocation?.relocationLikely === 'yes' ? [said('relocation-likely', relocation)] : []),
    ...leaseWarning(facts),
    ...(recruited?.recruitedByOthers === 'yes' ? [said('recruited-by-others', recruited)] : []),
    ...(leadership?.leadershipChange === 'yes' ? [said('leadership-change', leadership)] : []),
    ...(jobs?.jobChange === 'fewer' ? [said('fewer-jobs-expected', jobs)] : []),
  ];
}

/** A day says more than the answer that was given with it: it comes nearer by itself. */
function leaseWarning(facts: RiskFacts): RiskReason[] {
  const visit = latestOf(facts, (one) => one.leaseEndsOn !== null || one.leaseEnds !== 'unknown');
  if (!visit) return [];
  const { leaseEndsOn } = visit;
  if (leaseEndsOn === null) return visit.leaseEnds === 'yes' ? [said('lease-ends', visit)] : [];
  if (isBefore(leaseEndsOn, facts.today)) return [reason('lease-ended-on', { on: leaseEndsOn })];
  const isNear = !isBefore(facts.today.add({ months: leaseWarnsMonths }), leaseEndsOn);
  return isNear ? [reason('lease-ends-on', { on: leaseEndsOn })] : [];
}

function warningsOfJobs({ headcounts, today }: RiskFacts): RiskReason[] {
  const [now, before] = jobsByYear(headcounts);
  if (!now || !before || now.year < today.year - answersLastMonths / 12) return [];
  if (before.jobs - now.jobs < before.jobs * shrinkageThatWarns || before.jobs === 0) return [];
  return [
    reason('jobs-fell', {
      from: before.jobs,
      fromYear: before.year,
      fromSource: before.source,
      to: now.jobs,
      toYear: now.year,
      toSource: now.source,
    }),
  ];
}

function overdueVisit({ visits, visitEveryMonths, today }: RiskFacts): RiskReason[] {
  const last = visits.toSorted(latestFirst)[0];
  if (!last || visitEveryMonths === null) return [];
  const dueOn = last.visitedOn.add({ months: visitEveryMonths });
  return isBefore(dueOn, today) ? [reason('visit-overdue', { since: dueOn, on: last.visitedOn })] : [];
}

/** That nobody was there, or too long ago for an answer to be known. */
function gapsOf(facts: RiskFacts): RiskReason[] {
  const last = facts.visits.toSorted(latestFirst)[0];
  if (!last) return [reason('never-visited', {})];
  return counts(facts, last) ? [] : [reason('answers-too-old', { on: last.visitedOn })];
}

/** The latest visit that still counts and answered the question. */
function latestOf(facts: RiskFacts, answered: (visit: VisitFindings) => boolean): VisitFindings | undefined {
  return facts.visits.toSorted(latestFirst).find((visit) => counts(facts, visit) && answered(visit));
}

const counts = ({ today }: RiskFacts, { visitedOn }: VisitFindings) =>
  !isBefore(visitedOn, today.subtract({ months: answersLastMonths }));

const latestFirst = (a: VisitFindings, b: VisitFindings) =>
  Temporal.PlainDate.compare(b.visitedOn, a.visitedOn);

const isBefore = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) < 0;

const said = (code: RiskReasonCode, { visitedOn }: VisitFindings) => reason(code, { on: visitedOn });

function reason(
  code: RiskReasonCode,
  params: Record<string, Temporal.PlainDate | string | number>,
): RiskReason {
  const plain = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'object' ? value.toString() : value,
  ]);
  return { code, params: Object.fromEntries(plain) };
}
