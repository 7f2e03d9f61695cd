import type { FieldError } from '../errors.ts';
import { isTimeZone } from '../time-zones/index.ts';
import type { MeetingAct, MeetingState } from './meeting.codes.ts';

/** What a meeting is linked to, by the columns that say so. */
export const meetingLinks = [
  'leadId',
  'inquiryId',
  'contactId',
  'organisationId',
  'establishmentId',
  'introductionId',
  'plotId',
] as const;
export type MeetingLinks = { [Link in (typeof meetingLinks)[number]]?: string | null | undefined };

/** A meeting is about one record, no more and no less. */
export function linkCountProblems(links: MeetingLinks): FieldError[] {
  const given = meetingLinks.filter((link) => links[link]);
  if (given.length === 0) {
    return [{ pointer: '/', code: 'required', message: 'Say about which record this is.' }];
  }
  return given
    .slice(1)
    .map((link) => ({ pointer: `/${link}`, code: 'one-record', message: 'A meeting is about one record.' }));
}

/** When a meeting is. */
export interface MeetingTime {
  beginsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  /** IANA. */
  timeZone: string;
}

/** Longer than this is more than one meeting. */
const mostHours = 14 * 24;

/** What is wrong with when a meeting is; that it begins in the past only where that was just chosen. */
export function timeProblems(
  { beginsAt, endsAt, timeZone }: MeetingTime,
  now: Temporal.Instant,
  isChosen: boolean,
): FieldError[] {
  const problems: FieldError[] = [];
  if (isChosen && Temporal.Instant.compare(beginsAt, now) < 0) {
    problems.push({ pointer: '/beginsAt', code: 'moment-past', message: 'This moment is over.' });
  }
  const hours = beginsAt.until(endsAt).total('hours');
  if (hours <= 0) {
    problems.push({ pointer: '/endsAt', code: 'ends-before', message: 'It ends after it begins.' });
  }
  if (hours > mostHours) {
    problems.push({ pointer: '/endsAt', code: 'meeting-too-long', message: 'It lasts two weeks at most.' });
  }
  if (!isTimeZone(timeZone)) {
    problems.push({ pointer: '/timeZone', code: 'time-zone', message: 'This is no IANA time zone.' });
  }
  return problems;
}

const transitions: Readonly<Record<MeetingAct, { from: readonly MeetingState[]; to: MeetingState }>> = {
  cancel: { from: ['planned'], to: 'cancelled' },
  replan: { from: ['cancelled'], to: 'planned' },
  hold: { from: ['planned'], to: 'held' },
};

/** The state that an act leads to; undefined where it cannot be done. */
export function after(act: MeetingAct, state: MeetingState): MeetingState | undefined {
  const { from, to } = transitions[act];
  return from.includes(state) ? to : undefined;
}

/** A web address of a meeting on line: https, and nothing that runs. */
export function linkProblems(link: string | null | undefined): FieldError[] {
  if (!link || (URL.canParse(link) && new URL(link).protocol === 'https:')) return [];
  return [{ pointer: '/link', code: 'meeting-link', message: 'Give an address that begins with https://.' }];
}

/** The columns of which a change is told to every guest; another guest list concerns who comes and who goes. */
const told = ['kind', 'subject', 'text', 'place', 'link', 'beginsAt', 'endsAt', 'timeZone'];

/** Whether these changed fields are news to the guests who stay. */
export const isNewsToGuests = (changed: Readonly<Record<string, unknown>>): boolean =>
  told.some((field) => field in changed);
