import type { Clock } from '../clock.ts';
import type { Activity, Country } from '../code-lists/index.ts';
import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import { notFound } from '../errors.ts';
import {
  ofSeenOrganisation,
  organisationReference,
  type Tier,
  visitCadenceMonths,
} from '../organisations/index.ts';
import { plotReference } from '../plots/index.ts';
import { deskTimeZone } from '../time-zones/index.ts';
import type {
  ClosingReason,
  FirstArrival,
  HeadcountSource,
  JobChange,
  VisitAnswer,
} from './establishment.codes.ts';
import { dayOf } from './establishment.rules.ts';
import { type JobFigure, jobsByYear } from './headcount.rules.ts';
import { type Risk, riskOf } from './risk.rules.ts';

const shared = {
  organisation: { select: { ...organisationReference.select, tier: true } },
  municipality: { select: { id: true, slug: true, name: true } },
  headcounts: {
    select: { year: true, jobs: true, source: true, note: true, version: true },
    orderBy: [{ year: 'desc' }, { source: 'asc' }],
  },
} as const satisfies Prisma.EstablishmentInclude;

const answers = {
  id: true,
  visitedOn: true,
  relocationLikely: true,
  leadershipChange: true,
  leaseEnds: true,
  leaseEndsOn: true,
  recruitedByOthers: true,
  jobChange: true,
} as const satisfies Prisma.EstablishmentVisitSelect;
const latestVisitFirst = [{ visitedOn: 'desc' }, { id: 'desc' }] as const;

export const establishmentSummaryParts = {
  ...shared,
  visits: { select: answers, orderBy: [...latestVisitFirst] },
} satisfies Prisma.EstablishmentInclude;

export const visitColumns = {
  ...answers,
  report: true,
  createdAt: true,
  version: true,
  user: { select: { id: true, name: true } },
} as const satisfies Prisma.EstablishmentVisitSelect;

const parts = {
  ...shared,
  standsOn: plotReference,
  visits: { select: visitColumns, orderBy: [...latestVisitFirst] },
} satisfies Prisma.EstablishmentInclude;

interface Codes {
  country: Country;
  closingReason: ClosingReason | null;
  activities: Activity[];
  firstArrival: FirstArrival | null;
}
interface AnswerCodes {
  relocationLikely: VisitAnswer;
  leadershipChange: VisitAnswer;
  leaseEnds: VisitAnswer;
  recruitedByOthers: VisitAnswer;
  jobChange: JobChange;
}
type Coded<Row extends { headcounts: { source: string }[]; visits: object[] }> = Omit<
  Row,
  keyof Codes | 'headcounts' | 'visits'
> &
  Codes & {
    headcounts: (Omit<Row['headcounts'][number], 'source'> & { source: HeadcountSource })[];
    visits: (Omit<Row['visits'][number], keyof AnswerCodes> & AnswerCodes)[];
    /** One figure a year, by its surest source, the latest first. */
    jobsPerYear: JobFigure[];
    /** The latest of them. */
    jobs: JobFigure | null;
    /** Null once it closed or was archived: there is nothing left to keep. */
    risk: Risk | null;
  };
type SummaryRow = Prisma.EstablishmentGetPayload<{ include: typeof establishmentSummaryParts }>;
type Row = Prisma.EstablishmentGetPayload<{ include: typeof parts }>;

/** What a list knows of an establishment. */
export type EstablishmentSummary = Coded<SummaryRow>;
/** With its visits, the latest first, by whom and with what was said. */
export type Establishment = Coded<Row>;
export type Visit = Establishment['visits'][number];

/** The calendar day in the region. */
export function todayIn(clock: Clock): Temporal.PlainDate {
  return clock.now().toZonedDateTimeISO(deskTimeZone).toPlainDate();
}

/** A row as the domain knows it, with its jobs and its risk on this day: only our use cases write the coded columns. */
export function asEstablishment<R extends SummaryRow>(row: R, today: Temporal.PlainDate): Coded<R> {
  const coded = row as unknown as Coded<SummaryRow>;
  const tier = row.organisation.tier as Tier | null;
  const isOver = row.closedOn !== null || row.archivedAt !== null;
  const facts = {
    visits: coded.visits.map((visit) => ({
      ...visit,
      visitedOn: Temporal.PlainDate.from(dayOf(visit.visitedOn)),
      leaseEndsOn: visit.leaseEndsOn && Temporal.PlainDate.from(dayOf(visit.leaseEndsOn)),
    })),
    headcounts: coded.headcounts,
    visitEveryMonths: tier && visitCadenceMonths[tier],
    today,
  };
  const jobsPerYear = jobsByYear(coded.headcounts);
  const jobs = jobsPerYear[0] ?? null;
  return { ...row, jobsPerYear, jobs, risk: isOver ? null : riskOf(facts) } as unknown as Coded<R>;
}

/** One establishment of an organisation that this colleague sees; not-found otherwise. */
export async function getEstablishment(ctx: UserContext, id: string): Promise<Establishment> {
  const where = { AND: [{ id }, ofSeenOrganisation(ctx.actor)] };
  const row = await ctx.db.establishment.findFirst({ where, include: parts });
  if (!row) throw notFound('establishment');
  return asEstablishment(row, todayIn(ctx.clock));
}
