import { logActivity } from '../activities/index.ts';
import { differences, logChange, refuseArchived, touchedFields } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { inTransaction } from '../db.ts';
import { notFound, staleEdit } from '../errors.ts';
import { tidyText } from '../names/index.ts';
import { defined } from '../objects.ts';
import { deskTimeZone } from '../time-zones/index.ts';
import { refuse, touchEstablishment } from './edit-establishment.ts';
import { dayOf } from './establishment.rules.ts';
import { getEstablishment, todayIn, type Visit } from './establishments.queries.ts';
import { nothingAsked, type VisitAnswers, visitProblems } from './visit.rules.ts';

export interface UpdateVisit {
  /** A day, as midnight UTC. */
  visitedOn?: Date | undefined;
  report?: string | null | undefined;
  relocationLikely?: VisitAnswers['relocationLikely'] | undefined;
  leadershipChange?: VisitAnswers['leadershipChange'] | undefined;
  leaseEnds?: VisitAnswers['leaseEnds'] | undefined;
  leaseEndsOn?: Date | null | undefined;
  recruitedByOthers?: VisitAnswers['recruitedByOthers'] | undefined;
  jobChange?: VisitAnswers['jobChange'] | undefined;
}
export interface LogVisit extends UpdateVisit {
  visitedOn: Date;
}

/**
 * Keeps a visit with what was said to the five questions of retention; what was not asked is not known. It is a visit
 * on the timeline of the organisation too, in the same transaction. One that has yet to happen, or a lease whose
 * day contradicts its answer: broken rules by field.
 */
export function logVisit(ctx: UserContext, establishmentId: string, given: LogVisit): Promise<Visit> {
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    const establishment = await getEstablishment(inside, establishmentId);
    refuseArchived('establishment', establishment);
    const columns = { ...nothingAsked, ...columnsOf(given), visitedOn: given.visitedOn };
    refuse(visitProblems(columns, todayIn(ctx.clock)));
    const { id } = await db.establishmentVisit.create({
      data: { ...columns, establishmentId, userId: ctx.actor.id, createdAt: asDate(ctx.clock.now()) },
      select: { id: true },
    });
    await logActivity(inside, {
      kind: 'visit',
      text: columns.report ?? null,
      happenedAt: momentOf(ctx, columns.visitedOn),
      organisationId: establishment.organisationId,
      establishmentId,
      idempotencyKey: activityKey(id),
    });
    await touchEstablishment(inside, establishmentId);
    return visitIn(inside, establishmentId, id);
  });
}

/**
 * Mends what is known of a visit, and with it what the timeline says; each answer is logged with its old and new
 * value. A stale version is a conflict that carries the visit.
 */
export function updateVisit(
  ctx: UserContext,
  establishmentId: string,
  id: string,
  version: number,
  given: UpdateVisit,
): Promise<Visit> {
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    refuseArchived('establishment', await getEstablishment(inside, establishmentId));
    const before = await visitIn(inside, establishmentId, id);
    if (before.version !== version) throw staleEdit('visit', before);
    const columns = columnsOf(touchedFields({ ...before }, given));
    const changes = differences({ ...before }, columns);
    if (Object.keys(changes).length === 0) return before;
    refuse(visitProblems({ ...before, ...columns }, todayIn(ctx.clock)));
    const { count } = await db.establishmentVisit.updateMany({
      where: { id, version },
      data: { ...columns, version: { increment: 1 } },
    });
    if (count === 0) throw staleEdit('visit', await visitIn(inside, establishmentId, id));
    await db.activity.updateMany({
      where: { idempotencyKey: activityKey(id) },
      data: defined({
        text: columns.report,
        happenedAt: columns.visitedOn && asDate(momentOf(ctx, columns.visitedOn)),
      }),
    });
    const of = dayOf(before.visitedOn);
    const named = Object.entries(changes).map(([field, change]) => [`visit:${of}:${field}`, change]);
    await logChange(inside, 'establishment', establishmentId, Object.fromEntries(named));
    await touchEstablishment(inside, establishmentId);
    return visitIn(inside, establishmentId, id);
  });
}

async function visitIn(ctx: UserContext, establishmentId: string, id: string): Promise<Visit> {
  const { visits } = await getEstablishment(ctx, establishmentId);
  const visit = visits.find((one) => one.id === id);
  if (!visit) throw notFound('visit');
  return visit;
}

function columnsOf({ report, ...rest }: UpdateVisit) {
  return defined({ ...rest, report: report === undefined ? undefined : tidyText(report ?? '') || null });
}

/** Where a day stands among moments: at noon in the region; of today, not later than now. */
function momentOf(ctx: UserContext, day: Date): Temporal.Instant {
  const noon = Temporal.PlainDateTime.from(`${dayOf(day)}T12:00`)
    .toZonedDateTime(deskTimeZone)
    .toInstant();
  const now = ctx.clock.now();
  return Temporal.Instant.compare(noon, now) < 0 ? noon : now;
}

const activityKey = (visitId: string) => `establishment-visit:${visitId}`;
