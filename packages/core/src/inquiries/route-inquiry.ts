import { logActivity } from '../activities/index.ts';
import { asDate, asInstant } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { inTransaction } from '../db.ts';
import { DomainError, notFound } from '../errors.ts';
import { tellWorkers } from '../mails/index.ts';
import { getInquiryForEdit, type Inquiry, saveInquiry } from './inquiries.queries.ts';
import { assertAllowed } from './inquiry.rules.ts';
import { promisedAt } from './promise.ts';

export interface RouteInquiry {
  municipalityId: string;
  assigneeId?: string | null | undefined;
  note?: string | null | undefined;
}

/**
 * Gives an inquiry to a municipality, whose promise counts from then on, still from receipt. The colleague whom
 * it is given to is mailed, unless he gave it to himself.
 */
export function routeInquiry(
  ctx: UserContext,
  id: string,
  version: number,
  to: RouteInquiry,
): Promise<Inquiry> {
  return inTransaction(ctx.db, async (db) => {
    const tx = { ...ctx, db };
    const inquiry = await getInquiryForEdit(tx, id, version);
    assertAllowed('route', inquiry.state);
    const municipality = await db.municipality.findUnique({ where: { id: to.municipalityId } });
    if (!municipality) throw notFound('municipality');
    await assertAssignee(tx, to);
    const dueAt = await promisedAt(db, asInstant(inquiry.receivedAt), { municipalityId: municipality.id });
    const routed = await saveInquiry(db, id, {
      state: 'routed',
      municipalityId: municipality.id,
      assigneeId: to.assigneeId ?? null,
      routedAt: asDate(ctx.clock.now()),
      answerDueAt: asDate(dueAt),
      quarantined: false,
      quarantineReason: null,
    });
    await logActivity(tx, {
      kind: 'routed',
      inquiryId: id,
      text: to.note ?? null,
      details: {
        municipality: municipality.name,
        assignee: routed.assignee?.name ?? null,
        assigneeId: routed.assigneeId,
      },
      noticeDue: routed.assigneeId !== null && routed.assigneeId !== ctx.actor.id,
    });
    await tellWorkers(db);
    return routed;
  });
}

async function assertAssignee(ctx: UserContext, to: RouteInquiry): Promise<void> {
  if (!to.assigneeId) return;
  const user = await ctx.db.user.findUnique({ where: { id: to.assigneeId } });
  if (user?.active && (user.sharedDesk || user.municipalityId === to.municipalityId)) return;
  throw new DomainError('broken-rule', 'invalid', 'This colleague does not work for that municipality.', [
    { pointer: '/assigneeId', code: 'invalid-choice', message: 'Choose a colleague of the municipality.' },
  ]);
}
