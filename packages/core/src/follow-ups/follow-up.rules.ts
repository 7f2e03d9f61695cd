import { calendarBasis, whyNotWorking } from '../calendars/index.ts';
import type { Moment, Party, Reason, Wanted } from './moment.ts';
import { moveNames } from './moment-words.ts';
import { nextMoment } from './next-moment.ts';
import type { SendingWindow } from './sending-window.ts';
import { earliestInstant } from './wanted.ts';

export interface MomentRequest {
  wanted: Wanted;
  now: Temporal.Instant;
  recipient: Party;
  sender: Party;
  /** Absent: weekdays from 9:30 to 11:30 by the recipient's clock. */
  window?: SendingWindow;
}

/**
 * When a follow-up will really go, and why then: the earliest moment on or after what is wanted that suits the
 * recipient, in his window, on his working days, outside his country's quiet periods. It is not moved for holidays
 * of the sender, since it goes by itself and an answer can wait, but it says so. Refuses (broken-rule) a wish in
 * the past or that is no moment, and a window that is never open.
 */
export function planMoment({ wanted, now, recipient, sender, window }: MomentRequest): Moment {
  const earliest = earliestInstant(wanted, now, recipient, sender);
  const { sendAt, passed } = nextMoment(earliest.instant, recipient, window);
  const recipientLocal = sendAt.toZonedDateTimeISO(recipient.timeZone);
  const senderLocal = sendAt.toZonedDateTimeISO(sender.timeZone);
  const firstDay = earliest.on ?? earliest.instant.toZonedDateTimeISO(recipient.timeZone).toPlainDate();
  const doubts = doubtsAbout(recipient.country, firstDay.year, recipientLocal.year);
  return {
    sendAt,
    recipientLocal,
    senderLocal,
    reasons: [
      ...(passed.length === 0 ? withinTheDay(earliest, recipientLocal) : passed),
      ...senderHoliday(sender, senderLocal.toPlainDate()),
      ...doubts,
    ],
    estimate: doubts.length > 0,
  };
}

/** An instant asked for that lies before the window opens, or a day that is over where the recipient is. */
function withinTheDay(
  { instant, on }: ReturnType<typeof earliestInstant>,
  sendAt: Temporal.ZonedDateTime,
): Reason[] {
  const day = on ?? instant.toZonedDateTimeISO(sendAt.timeZoneId).toPlainDate();
  const isMoved = on
    ? !on.equals(sendAt.toPlainDate())
    : instant.until(sendAt.toInstant()).total('minutes') >= 1;
  if (!isMoved) return [];
  const params = { from: day.toString(), to: day.toString(), name: moveNames['outside-sending-hours'] };
  return [{ code: 'outside-sending-hours', params }];
}

function senderHoliday(sender: Party, on: Temporal.PlainDate): Reason[] {
  const dayOff = whyNotWorking(sender.country, on);
  if (!dayOff || dayOff.code === 'weekend') return [];
  return [{ code: 'sender-holiday', params: { from: on.toString(), to: on.toString(), name: dayOff.name } }];
}

/** What the calendars of the years between do not say for certain. */
function doubtsAbout(country: string, firstYear: number, lastYear: number): Reason[] {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  return years.flatMap((year): Reason[] => {
    const basis = calendarBasis(country, year);
    if (basis === 'known') return [];
    const code = basis === 'estimate' ? 'calendar-estimate' : 'calendar-unknown';
    return [{ code, params: { country, year } }];
  });
}
