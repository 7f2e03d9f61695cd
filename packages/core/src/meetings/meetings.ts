import { linkProblems as recordProblems } from '../activities/index.ts';
import { differences, logChange, logCreation } from '../changes/index.ts';
import { asDate, asInstant } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { inTransaction } from '../db.ts';
import { DomainError, type FieldError } from '../errors.ts';
import { tidyLine, tidyText } from '../names/index.ts';
import { defined } from '../objects.ts';
import { deskTimeZone } from '../time-zones/index.ts';
import { guestProblems, keepGuests, refuseBlindColleagues } from './guests.ts';
import type { MeetingKind } from './meeting.codes.ts';
import {
  isNewsToGuests,
  linkCountProblems,
  linkProblems,
  type MeetingLinks,
  meetingLinks,
  timeProblems,
} from './meeting.rules.ts';
import { getMeeting, type Meeting } from './meetings.queries.ts';
import { meetingToChange, saveMeeting, tellTimeline } from './save-meeting.ts';
import { tellGuests } from './tell-guests.ts';

interface MeetingFields {
  kind: MeetingKind;
  subject: string;
  text?: string | null | undefined;
  place?: string | null | undefined;
  link?: string | null | undefined;
  beginsAt: Date;
  endsAt: Date;
  /** IANA; the desk's when absent. */
  timeZone?: string | undefined;
  colleagueIds?: readonly string[] | undefined;
  contactIds?: readonly string[] | undefined;
  /** Whether invitations go by mail. Once they went, every change goes too. */
  sendsInvitations?: boolean | undefined;
}
export type CreateMeeting = MeetingFields & MeetingLinks;
export type UpdateMeeting = { [K in keyof MeetingFields]?: MeetingFields[K] | undefined };

/**
 * Plans a meeting about one record that this colleague sees, organised by him, and mails the invitations where he says so.
 * A moment that is over, a guest who is not there, has no address or may not see the record: broken rules by field.
 */
export function createMeeting(ctx: UserContext, given: CreateMeeting): Promise<Meeting> {
  return inTransaction(ctx.db, async (db) => {
    const tx = { ...ctx, db };
    const links = Object.fromEntries(meetingLinks.map((link) => [link, given[link] ?? null]));
    const { timeZone = deskTimeZone, sendsInvitations = false } = given;
    const columns = { ...requiredOf(given), timeZone, sendsInvitations };
    const guests = guestsOf(given, ctx.actor.id);
    refuse([
      ...linkCountProblems(given),
      ...(await recordProblems(tx, defined(links as Record<string, string | undefined>))),
      ...factProblems(ctx, columns, true),
      ...(await guestProblems(tx, guests, [], sendsInvitations)),
    ]);
    const now = asDate(ctx.clock.now());
    const { id } = await db.meeting.create({
      data: { ...columns, ...links, organiserId: ctx.actor.id, createdAt: now, updatedAt: now },
    });
    await keepGuests(tx, id, guests, []);
    await refuseBlindColleagues(tx, id, guests.colleagueIds);
    await logCreation(tx, 'meeting', id, { ...columns, ...links, ...guests });
    const made = await getMeeting(tx, id);
    await tellTimeline(tx, 'meeting-planned', made);
    if (sendsInvitations) await tellGuests(tx, made, await guestRows(tx, id), () => 'invite');
    return getMeeting(tx, id);
  });
}

/**
 * Changes a planned meeting and counts its sequence on; a stale version is a conflict that carries it. Where invitations go
 * by mail, its guests are mailed what is news to them, new guests are invited, and who is taken off is told so.
 */
export function updateMeeting(
  ctx: UserContext,
  id: string,
  version: number,
  edit: UpdateMeeting,
): Promise<Meeting> {
  return inTransaction(ctx.db, async (db) => {
    const tx = { ...ctx, db };
    const before = await meetingToChange(tx, id, version);
    if (before.state !== 'planned') {
      throw new DomainError('conflict', 'meeting-not-planned', 'Only a meeting that is planned is changed.');
    }
    const sendsInvitations = before.sendsInvitations || edit.sendsInvitations === true;
    const columns = { ...columnsOf(edit), sendsInvitations };
    const rows = await guestRows(tx, id);
    const listed = { colleagueIds: idsOf(before.colleagues), contactIds: idsOf(before.contacts) };
    const guests = guestsOf({ ...listed, ...defined(edit) }, before.organiserId);
    const changes = differences({ ...before, ...listed }, { ...columns, ...guests });
    if (Object.keys(changes).length === 0) return before;
    refuse([
      ...factProblems(ctx, { ...before, ...columns }, 'beginsAt' in changes),
      ...(await guestProblems(tx, guests, rows, sendsInvitations)),
    ]);
    await saveMeeting(tx, id, { ...columns, sequence: { increment: 1 } });
    const removed = await keepGuests(tx, id, guests, rows);
    const added = guests.colleagueIds.filter((one) => !listed.colleagueIds.includes(one));
    await refuseBlindColleagues(tx, id, added);
    await logChange(tx, 'meeting', id, changes);
    const now = await getMeeting(tx, id);
    if (isNewsToGuests(changes)) await tellTimeline(tx, 'meeting-changed', now);
    if (sendsInvitations) await tellOfEdit(tx, before, now, removed, isNewsToGuests(changes));
    return getMeeting(tx, id);
  });
}

async function tellOfEdit(
  tx: UserContext,
  before: Meeting,
  now: Meeting,
  removed: Awaited<ReturnType<typeof keepGuests>>,
  isNews: boolean,
): Promise<void> {
  const invited = removed.filter(({ invitedSequence }) => invitedSequence !== null);
  await tellGuests(tx, now, invited, () => 'cancel');
  // Who knew the meeting as it was, and to whom nothing is new, knows it as it is.
  if (!isNews) {
    await tx.db.meetingGuest.updateMany({
      where: { meetingId: now.id, invitedSequence: before.sequence },
      data: { invitedSequence: now.sequence },
    });
  }
  const rows = await guestRows(tx, now.id);
  const toTell = rows.filter(({ invitedSequence }) => invitedSequence !== now.sequence);
  await tellGuests(tx, now, toTell, ({ invitedSequence }) =>
    invitedSequence === null ? 'invite' : 'change',
  );
}

const guestRows = ({ db }: UserContext, meetingId: string) =>
  db.meetingGuest.findMany({ where: { meetingId }, orderBy: { id: 'asc' } });

const idsOf = (guests: readonly { id: string }[]) => guests.map(({ id }) => id);

/** The guests, each once; who organises it invites, and is not invited. */
function guestsOf(given: Pick<UpdateMeeting, 'colleagueIds' | 'contactIds'>, organiserId: string) {
  const { colleagueIds = [], contactIds = [] } = given;
  return {
    colleagueIds: [...new Set(colleagueIds)].filter((id) => id !== organiserId),
    contactIds: [...new Set(contactIds)],
  };
}

const lineOf = (text: string | null | undefined) => (text ? tidyLine(text) || null : null);

function requiredOf({ kind, subject, text, place, link, beginsAt, endsAt }: MeetingFields) {
  const words = { subject: tidyLine(subject), text: tidyText(text ?? '') || null };
  return { kind, ...words, place: lineOf(place), link: lineOf(link), beginsAt, endsAt };
}

/** The columns of what was sent. */
function columnsOf(edit: UpdateMeeting) {
  const { kind, beginsAt, endsAt, timeZone } = edit;
  return defined({
    ...{ kind, beginsAt, endsAt, timeZone },
    subject: edit.subject === undefined ? undefined : tidyLine(edit.subject),
    text: edit.text === undefined ? undefined : tidyText(edit.text ?? '') || null,
    place: edit.place === undefined ? undefined : lineOf(edit.place),
    link: edit.link === undefined ? undefined : lineOf(edit.link),
  });
}

interface Facts {
  subject: string;
  link: string | null;
  beginsAt: Date;
  endsAt: Date;
  timeZone: string;
}

function factProblems({ clock }: UserContext, facts: Facts, isChosen: boolean): FieldError[] {
  const { subject, link, beginsAt, endsAt, timeZone } = facts;
  const time = { beginsAt: asInstant(beginsAt), endsAt: asInstant(endsAt), timeZone };
  return [
    ...(subject ? [] : [{ pointer: '/subject', code: 'required', message: 'Say what it is about.' }]),
    ...timeProblems(time, clock.now(), isChosen),
    ...linkProblems(link),
  ];
}

function refuse(problems: readonly FieldError[]): void {
  if (problems.length === 0) return;
  throw new DomainError('broken-rule', 'invalid', 'This meeting cannot be kept so.', problems);
}
