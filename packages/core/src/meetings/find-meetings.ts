import { asDate } from '../clock.ts';
import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import { defined } from '../objects.ts';
import {
  type Page,
  type PageRequest,
  type Position,
  pageOf,
  pageSize,
  readCursor,
  withCount,
} from '../pages/index.ts';
import { deskTimeZone } from '../time-zones/index.ts';
import type { MeetingList, MeetingState } from './meeting.codes.ts';
import type { MeetingLinks } from './meeting.rules.ts';
import { asMeeting, type Meeting, meetingParts, meetingsOf, meetingsSeenBy } from './meetings.queries.ts';

export interface MeetingFilter extends PageRequest, MeetingLinks {
  list?: MeetingList | undefined;
  state?: MeetingState | undefined;
  /** Those that end after this moment. */
  from?: Date | undefined;
  /** Those that begin before this moment. */
  until?: Date | undefined;
}

/**
 * A page of the meetings that this colleague sees, the earliest first. Of an organisation also those about its leads and
 * contacts; of a contact also those to which he is invited.
 */
export async function findMeetings(
  { db, actor }: UserContext,
  { cursor, limit = pageSize, count, list = 'all', state, from, until, ...links }: MeetingFilter,
): Promise<Page<Meeting>> {
  const where: Prisma.MeetingWhereInput = {
    AND: [
      meetingsSeenBy(actor),
      list === 'mine' ? meetingsOf(actor) : {},
      about(links),
      defined({ state, endsAt: from && { gt: from }, beginsAt: until && { lt: until } }),
    ],
  };
  const read = db.meeting.findMany({
    where: { AND: [where, rowsBehind(readCursor(cursor))] },
    include: meetingParts,
    orderBy: [{ beginsAt: 'asc' }, { id: 'asc' }],
    take: limit + 1,
  });
  const page = read.then((rows) => pageOf(rows.map(asMeeting), limit, ({ beginsAt }) => beginsAt));
  return withCount(count, page, (atMost) => db.meeting.count({ where, ...atMost }));
}

function about({ organisationId, contactId, ...links }: MeetingLinks): Prisma.MeetingWhereInput {
  const given = Object.fromEntries(Object.entries(links).filter(([, id]) => id));
  if (organisationId) {
    return {
      ...given,
      OR: [{ organisationId }, { lead: { organisationId } }, { contact: { organisationId } }],
    };
  }
  if (!contactId) return given;
  return { ...given, OR: [{ contactId }, { guests: { some: { contactId } } }] };
}

/** The rows behind a position in a list that runs from early to late. */
function rowsBehind(position: Position | undefined): Prisma.MeetingWhereInput {
  if (!position) return {};
  const { at, id } = position;
  return { beginsAt: { gte: at }, OR: [{ beginsAt: { gt: at } }, { beginsAt: at, id: { gt: id } }] };
}

/** So long one that is over stands on Today, until somebody says what became of it. */
const openDays = 14;

/**
 * The meetings of a colleague for Today: those that begin by the end of tomorrow, and those of the last two weeks of which
 * nobody said yet what became of them; the earliest first.
 */
export async function findMeetingsOfToday({ db, clock, actor }: UserContext, take: number) {
  const now = clock.now().toZonedDateTimeISO(deskTimeZone);
  const where: Prisma.MeetingWhereInput = {
    AND: [
      meetingsSeenBy(actor),
      meetingsOf(actor),
      {
        state: 'planned',
        beginsAt: {
          gte: asDate(now.subtract({ days: openDays }).toInstant()),
          lt: asDate(now.startOfDay().add({ days: 2 }).toInstant()),
        },
      },
    ],
  };
  const [rows, count] = await Promise.all([
    db.meeting.findMany({
      where,
      include: meetingParts,
      orderBy: [{ beginsAt: 'asc' }, { id: 'asc' }],
      take,
    }),
    db.meeting.count({ where }),
  ]);
  return { items: rows.map(asMeeting), count };
}
