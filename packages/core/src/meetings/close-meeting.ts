import { writeActivity } from '../activities/index.ts';
import { differences, logChange } from '../changes/index.ts';
import { asInstant } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { inTransaction } from '../db.ts';
import { DomainError } from '../errors.ts';
import type { MeetingAct } from './meeting.codes.ts';
import { meetingLinks } from './meeting.rules.ts';
import { getMeeting, type Meeting } from './meetings.queries.ts';
import { meetingToChange, saveMeeting, stateAfter, tellTimeline } from './save-meeting.ts';
import { tellGuests } from './tell-guests.ts';

/** Calls a meeting off; who was invited by mail is told. Can be taken back: `replanMeeting`. */
export function cancelMeeting(ctx: UserContext, id: string, version: number): Promise<Meeting> {
  return inTransaction(ctx.db, async (db) => {
    const tx = { ...ctx, db };
    const before = await meetingToChange(tx, id, version);
    const now = await move(tx, 'cancel', before, { sequence: { increment: 1 } });
    await tellTimeline(tx, 'meeting-cancelled', now);
    if (now.sendsInvitations) {
      const invited = await db.meetingGuest.findMany({
        where: { meetingId: id, invitedSequence: { not: null } },
        orderBy: { id: 'asc' },
      });
      await tellGuests(tx, now, invited, () => 'cancel');
    }
    return getMeeting(tx, id);
  });
}

/** Plans a meeting again that was called off, as it was, and invites its guests anew; refused when its moment is over. */
export function replanMeeting(ctx: UserContext, id: string, version: number): Promise<Meeting> {
  return inTransaction(ctx.db, async (db) => {
    const tx = { ...ctx, db };
    const before = await meetingToChange(tx, id, version);
    if (Temporal.Instant.compare(asInstant(before.beginsAt), ctx.clock.now()) < 0) {
      const problem = { pointer: '/beginsAt', code: 'moment-past', message: 'This moment is over.' };
      throw new DomainError('broken-rule', 'meeting-over', 'Its moment is over.', [problem]);
    }
    const now = await move(tx, 'replan', before, { sequence: { increment: 1 } });
    await tellTimeline(tx, 'meeting-planned', now);
    if (now.sendsInvitations) {
      const guests = await db.meetingGuest.findMany({ where: { meetingId: id }, orderBy: { id: 'asc' } });
      await tellGuests(tx, now, guests, () => 'invite');
    }
    return getMeeting(tx, id);
  });
}

/** What came of a meeting. */
export interface HeldMeeting {
  text: string;
  /** Time that we spent on it, in minutes. */
  minutes?: number | null | undefined;
  /** The contacts who were there; those invited when absent. */
  contactIds?: readonly string[] | undefined;
  /** The colleagues who were there; organiser and invited when absent. */
  colleagueIds?: readonly string[] | undefined;
}

/**
 * Says that a meeting was held: it becomes an activity of its kind on the same record, in this colleague's name, with its
 * words, people and time spent. It happened when it was to begin, or now where it was held earlier.
 */
export function holdMeeting(
  ctx: UserContext,
  id: string,
  version: number,
  said: HeldMeeting,
): Promise<Meeting> {
  return inTransaction(ctx.db, async (db) => {
    const tx = { ...ctx, db };
    const before = await meetingToChange(tx, id, version);
    stateAfter('hold', before);
    const begins = asInstant(before.beginsAt);
    const now = ctx.clock.now();
    const links = Object.fromEntries(meetingLinks.map((link) => [link, before[link] ?? undefined]));
    const activity = await writeActivity(tx, {
      ...links,
      kind: before.kind,
      text: said.text,
      minutes: said.minutes,
      happenedAt: Temporal.Instant.compare(begins, now) < 0 ? begins : now,
      timeZone: before.timeZone,
      contactIds: said.contactIds ?? before.contacts.map((contact) => contact.id),
      colleagueIds: said.colleagueIds ?? [
        before.organiserId,
        ...before.colleagues.map((colleague) => colleague.id),
      ],
    });
    return move(tx, 'hold', before, { activityId: activity.id });
  });
}

async function move(tx: UserContext, act: MeetingAct, before: Meeting, columns: object): Promise<Meeting> {
  const state = stateAfter(act, before);
  await saveMeeting(tx, before.id, { ...columns, state });
  await logChange(tx, 'meeting', before.id, differences(before, { state }));
  return getMeeting(tx, before.id);
}
