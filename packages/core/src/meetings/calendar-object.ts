import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator';
import { timeZoneComponent } from './time-zone-component.ts';

/** What an iCalendar object does in the calendar that takes it (RFC 5546, 3.2). */
export const calendarMethods = ['REQUEST', 'CANCEL'] as const;
export type CalendarMethod = (typeof calendarMethods)[number];

interface Person {
  name: string;
  email: string;
}

/** A meeting as calendars know it. */
export interface CalendarEvent {
  /** Stays the same for as long as the meeting is told of (UID). */
  uid: string;
  /** Counts its changes (SEQUENCE). */
  sequence: number;
  /** When this was written (DTSTAMP). */
  stampedAt: Temporal.Instant;
  beginsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  /** IANA; its VTIMEZONE always goes with it. */
  timeZone: string;
  subject: string;
  text: string | null;
  place: string | null;
  link: string | null;
  organiser: Person;
  attendees: readonly Person[];
}

/**
 * A meeting as an iCalendar object (RFC 5545) that invites to it, tells a change of it or calls it off (RFC 5546), to be
 * mailed as RFC 6047 says. Its hours stand in its zone, with that zone's VTIMEZONE also where there is no summer time.
 */
export function calendarObject(method: CalendarMethod, event: CalendarEvent): string {
  const calendar = ical({
    prodId: { company: 'Kavel', product: 'Kavel', language: 'EN' },
    method: method === 'CANCEL' ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
    timezone: { name: null, generator: timeZoneComponent },
  });
  calendar.createEvent({
    id: event.uid,
    sequence: event.sequence,
    stamp: event.stampedAt,
    start: event.beginsAt,
    end: event.endsAt,
    timezone: event.timeZone,
    summary: event.subject,
    description: [event.text, event.link].filter(Boolean).join('\n\n') || null,
    location: event.place ?? event.link,
    url: event.link,
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: plain(event.organiser),
    attendees: event.attendees.map((attendee) => ({
      ...plain(attendee),
      type: ICalAttendeeType.INDIVIDUAL,
      role: ICalAttendeeRole.REQ,
      status: ICalAttendeeStatus.NEEDSACTION,
      rsvp: method === 'REQUEST',
    })),
  });
  return calendar
    .toString()
    .replace(/\r?\n/g, '\r\n')
    .replace(/(\r\n)*$/, '\r\n');
}

/** A name stands between double quotes, in which there can be none (RFC 5545, 3.2). */
const plain = ({ name, email }: Person): Person => ({ name: name.replace(/["\p{Cc}]/gu, "'"), email });
