import type { UserContext } from '../context.ts';
import { getMeeting } from './meetings.queries.ts';
import { invitationObject } from './tell-guests.ts';

/** A meeting as an iCalendar object, to be saved in a calendar; not-found for who does not see it. */
export async function getInvitationFile(ctx: UserContext, id: string): Promise<string> {
  const meeting = await getMeeting(ctx, id);
  const organiser = await ctx.db.user.findUniqueOrThrow({
    where: { id: meeting.organiserId },
    select: { name: true, email: true },
  });
  return invitationObject(meeting, organiser);
}
