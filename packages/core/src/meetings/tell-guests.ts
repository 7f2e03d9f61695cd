import { actorOf } from '../access/index.ts';
import { asInstant } from '../clock.ts';
import { knownFormsOfAddress, type Locale } from '../code-lists/index.ts';
import type { UserContext } from '../context.ts';
import { addressed, factsOfSender, variablesOf } from '../mail-templates/index.ts';
import { isMailbox, planMail } from '../mails/index.ts';
import { deskTimeZone } from '../time-zones/index.ts';
import { calendarObject } from './calendar-object.ts';
import type { GuestRow } from './guests.ts';
import { invitationMail } from './invitation.rules.ts';
import type { InvitationKind } from './meeting.codes.ts';
import { type Meeting, meetingsSeenBy } from './meetings.queries.ts';

/** Mails these guests what the meeting is now, each in his language; those who cannot be reached are left out. */
export async function tellGuests(
  ctx: UserContext,
  meeting: Meeting,
  guests: readonly GuestRow[],
  doesFor: (guest: GuestRow) => InvitationKind,
): Promise<void> {
  const organiser = await ctx.db.user.findUniqueOrThrow({ where: { id: meeting.organiserId } });
  const sender = await factsOfSender({ ...ctx, actor: actorOf(organiser) });
  const facts = { ...meeting, beginsAt: asInstant(meeting.beginsAt), endsAt: asInstant(meeting.endsAt) };
  for (const guest of guests) {
    const to = await recipientOf(ctx, meeting, guest);
    if (to === undefined) continue;
    const does = doesFor(guest);
    const { signature = organiser.name } = variablesOf(sender, to.language);
    const { name, address, language } = to;
    await planMail(ctx, {
      ...invitationMail(does, facts, to, signature),
      kind: 'invitation',
      language,
      to: { name, address },
      fromName: organiser.name,
      replyTo: organiser.email,
      calendar: {
        method: does === 'cancel' ? 'CANCEL' : 'REQUEST',
        source: invitationObject(
          meeting,
          organiser,
          does === 'cancel' ? [{ name, email: address }] : undefined,
        ),
      },
      meetingId: meeting.id,
      leadId: meeting.leadId,
      inquiryId: meeting.inquiryId,
      introductionId: meeting.introductionId,
      contactId: guest.contactId,
    });
    await ctx.db.meetingGuest.updateMany({
      where: { id: guest.id },
      data: { invitedSequence: does === 'cancel' ? null : meeting.sequence },
    });
  }
}

interface Person {
  name: string;
  email: string;
}

/** A meeting as an iCalendar object: it calls off what was called off, else it invites; to all its guests, or to these alone. */
export function invitationObject(meeting: Meeting, organiser: Person, only?: readonly Person[]): string {
  const all = [...meeting.contacts, ...meeting.colleagues].flatMap(({ name, email }) =>
    email ? { name, email } : [],
  );
  return calendarObject(only || meeting.state === 'cancelled' ? 'CANCEL' : 'REQUEST', {
    ...meeting,
    uid: meeting.id,
    stampedAt: asInstant(meeting.updatedAt),
    beginsAt: asInstant(meeting.beginsAt),
    endsAt: asInstant(meeting.endsAt),
    organiser: { name: organiser.name, email: organiser.email },
    attendees: only ?? all,
  });
}

/** Undefined for who has no address, and for a colleague who left or for whom the meeting does not exist any more. */
async function recipientOf({ db }: UserContext, { id }: Meeting, { userId, contactId, email }: GuestRow) {
  if (!email || !isMailbox(email)) return undefined;
  if (contactId) {
    const contact = await db.contact.findUniqueOrThrow({ where: { id: contactId } });
    const { name, jobTitle, timeZone } = contact;
    // The column is text; only contacts write it, from the list.
    const language = contact.language as Locale;
    const forms = knownFormsOfAddress(contact.formsOfAddress);
    return {
      name,
      address: email,
      language,
      timeZone,
      addressed: addressed(name, language, jobTitle, forms),
    };
  }
  const user = await db.user.findUniqueOrThrow({ where: { id: userId ?? '' } });
  const seen = { AND: [{ id }, meetingsSeenBy(actorOf(user))] };
  if (!user.active || (await db.meeting.count({ where: seen })) === 0) return undefined;
  const { name, locale } = user;
  return { name, address: email, language: locale as Locale, timeZone: deskTimeZone, addressed: name };
}
