import type { DayOffCode, Name, QuietCode } from '../calendars/index.ts';

/** Someone at an end of the mail: a country (ISO 3166-1 alpha-2) and a time zone (IANA). */
export interface Party {
  country: string;
  timeZone: string;
}

/** When a follow-up is wanted: on a day, in some weeks or days from today, or at an instant. */
export type Wanted =
  | { on: Temporal.PlainDate | string }
  | { inWeeks: number }
  | { inDays: number }
  | { at: Temporal.Instant | string };

/**
 * Why days were passed over: what the recipient's calendar says; a Chinese weekend day that is worked, and still
 * no day to write; a weekday outside the window; or the hours that were over or not yet come.
 */
export type MoveCode =
  | Exclude<DayOffCode, 'holiday'>
  | QuietCode
  | 'holiday'
  | 'make-up-day'
  | 'not-a-sending-day'
  | 'outside-sending-hours';

/** Days in ISO 8601, `to` included; fit to be kept as JSON. */
export type Reason =
  | { code: MoveCode; params: { from: string; to: string; name: Name } }
  /** It goes on a day off here: an answer will have to wait. It is not moved for that. */
  | { code: 'sender-holiday'; params: { from: string; to: string; name: Name } }
  /** A calendar that was used is an estimate, or knows weekends only. */
  | { code: 'calendar-estimate' | 'calendar-unknown'; params: { country: string; year: number } };

export interface Moment {
  sendAt: Temporal.Instant;
  recipientLocal: Temporal.ZonedDateTime;
  senderLocal: Temporal.ZonedDateTime;
  reasons: Reason[];
  estimate: boolean;
}
