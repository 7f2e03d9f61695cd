import { actorOf } from '../access/index.ts';
import type { UserContext } from '../context.ts';
import { DomainError, type FieldError } from '../errors.ts';
import { isMailbox } from '../mails/index.ts';
import { ofSeenOrganisation } from '../organisations/index.ts';
import { meetingsSeenBy } from './meetings.queries.ts';

/** Who is to be invited. */
export interface WantedGuests {
  colleagueIds: readonly string[];
  contactIds: readonly string[];
}

/** A row of the guest list. */
export interface GuestRow {
  id: string;
  userId: string | null;
  contactId: string | null;
  email: string | null;
  invitedSequence: number | null;
}

/**
 * What is wrong with these guests: a colleague who left, a contact who is not there for this colleague or is archived, and
 * where invitations go by mail one without an address. Those who are invited already are not asked about again.
 */
export async function guestProblems(
  { db, actor }: UserContext,
  { colleagueIds, contactIds }: WantedGuests,
  before: readonly GuestRow[],
  sendsInvitations: boolean,
): Promise<FieldError[]> {
  const problems: FieldError[] = [];
  const newUsers = colleagueIds.filter((id) => !before.some(({ userId }) => userId === id));
  const users = { id: { in: newUsers }, active: true };
  if (newUsers.length > 0 && (await db.user.count({ where: users })) < new Set(newUsers).size) {
    problems.push(problem('/colleagueIds', 'invalid-choice', 'There is no such colleague.'));
  }
  const newContacts = contactIds.filter((id) => !before.some(({ contactId }) => contactId === id));
  const found = await db.contact.findMany({
    where: { AND: [{ id: { in: newContacts }, archivedAt: null }, ofSeenOrganisation(actor)] },
    select: { email: true },
  });
  if (found.length < new Set(newContacts).size) {
    problems.push(problem('/contactIds', 'invalid-choice', 'There is no such contact.'));
  }
  const staying = before.filter(({ contactId }) => contactId !== null && contactIds.includes(contactId));
  const isUnreachable = [...found, ...staying].some(({ email }) => !email || !isMailbox(email));
  if (sendsInvitations && isUnreachable) {
    problems.push(problem('/contactIds', 'guest-no-address', 'One of these contacts has no e-mail address.'));
  }
  return problems;
}

/** Writes the guest list as wanted, in the caller's transaction, and gives those who were taken off it. */
export async function keepGuests(
  { db }: UserContext,
  meetingId: string,
  { colleagueIds, contactIds }: WantedGuests,
  before: readonly GuestRow[],
): Promise<GuestRow[]> {
  const removed = before.filter(
    ({ userId, contactId }) =>
      !(userId !== null && colleagueIds.includes(userId)) &&
      !(contactId !== null && contactIds.includes(contactId)),
  );
  await db.meetingGuest.deleteMany({ where: { id: { in: removed.map(({ id }) => id) } } });
  const users = await db.user.findMany({
    where: { id: { in: [...colleagueIds] } },
    select: { id: true, email: true },
  });
  const contacts = await db.contact.findMany({
    where: { id: { in: [...contactIds] } },
    select: { id: true, email: true },
  });
  await db.meetingGuest.createMany({
    data: [
      ...users.map(({ id: userId, email }) => ({ meetingId, userId, email })),
      ...contacts.map(({ id: contactId, email }) => ({ meetingId, contactId, email })),
    ],
    skipDuplicates: true,
  });
  return removed;
}

/** Refuses colleagues for whom this meeting does not exist, by name: nobody is invited to what he may not see. */
export async function refuseBlindColleagues(
  { db }: UserContext,
  meetingId: string,
  colleagueIds: readonly string[],
): Promise<void> {
  const colleagues = await db.user.findMany({
    where: { id: { in: [...colleagueIds] } },
    orderBy: { name: 'asc' },
  });
  for (const colleague of colleagues) {
    const where = { AND: [{ id: meetingId }, meetingsSeenBy(actorOf(colleague))] };
    if ((await db.meeting.count({ where })) > 0) continue;
    throw new DomainError('broken-rule', 'invalid', 'This meeting cannot be kept so.', [
      {
        ...problem('/colleagueIds', 'guest-cannot-see', `${colleague.name} does not see this record.`),
        params: { name: colleague.name },
      },
    ]);
  }
}

const problem = (pointer: string, code: string, message: string): FieldError => ({ pointer, code, message });
