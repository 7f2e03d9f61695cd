import { logActivity } from '../activities/index.ts';
import { asDate } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { DomainError, staleEdit } from '../errors.ts';
import type { MeetingAct } from './meeting.codes.ts';
import { after } from './meeting.rules.ts';
import { getMeeting, type Meeting } from './meetings.queries.ts';

/** The meeting of this id and version; a stale version is a conflict that carries it. Locks it until the transaction ends. */
export async function meetingToChange(ctx: UserContext, id: string, version: number): Promise<Meeting> {
  await ctx.db.$queryRaw`select id from meeting where id = ${id}::uuid for update`;
  const before = await getMeeting(ctx, id);
  if (before.version !== version) throw staleEdit('meeting', before);
  return before;
}

/** The state to which an act leads; a conflict where it cannot be done. */
export function stateAfter(act: MeetingAct, { state }: Meeting): string {
  const next = after(act, state);
  if (next) return next;
  const code =
    state === 'cancelled' ? 'meeting-cancelled' : state === 'held' ? 'meeting-held' : 'meeting-planned';
  throw new DomainError('conflict', code, `This meeting is ${state}.`);
}

/** Writes columns of a meeting, which moves its version on. */
export async function saveMeeting({ db, clock }: UserContext, id: string, columns: object): Promise<void> {
  const updatedAt = asDate(clock.now());
  await db.meeting.update({ where: { id }, data: { ...columns, updatedAt, version: { increment: 1 } } });
}

/** Writes on the timeline of what a meeting is about what became of it. */
export async function tellTimeline(
  ctx: UserContext,
  kind: 'meeting-planned' | 'meeting-changed' | 'meeting-cancelled',
  meeting: Meeting,
): Promise<void> {
  const { leadId, inquiryId, contactId, organisationId, establishmentId, introductionId, plotId } = meeting;
  await logActivity(ctx, {
    kind,
    text: meeting.subject,
    details: {
      meetingId: meeting.id,
      beginsAt: meeting.beginsAt.toISOString(),
      timeZone: meeting.timeZone,
    },
    ...{ leadId, inquiryId, contactId, organisationId, establishmentId, introductionId, plotId },
  });
}
