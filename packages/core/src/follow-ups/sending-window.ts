import { DomainError } from '../errors.ts';

/** The hours in which a recipient is written to, by his own clock: from included, to not. */
export interface SendingWindow {
  /** `HH:MM`. */
  from: string;
  to: string;
  /** Monday is 1; absent, the country's own working week. */
  weekdays?: readonly number[];
}

/** Mid-morning: read the same day, after what came in overnight. */
export const defaultSendingWindow: SendingWindow = { from: '09:30', to: '11:30' };

/**
 * The instants between which the window is open on a day in a zone. Where the clock jumps over one of them, it is
 * the instant after the jump; a window that falls into the jump as a whole is empty.
 */
export function windowOn(
  on: Temporal.PlainDate,
  timeZone: string,
  window: SendingWindow,
): { opensAt: Temporal.Instant; closesAt: Temporal.Instant } {
  const at = (time: string) => on.toZonedDateTime({ timeZone, plainTime: time }).toInstant();
  return { opensAt: at(window.from), closesAt: at(window.to) };
}

/** Refuses a window that is never open. */
export function checkWindow(window: SendingWindow): void {
  const opensFirst = Temporal.PlainTime.compare(window.from, window.to) < 0;
  if (opensFirst && window.weekdays?.length !== 0) return;
  throw new DomainError('broken-rule', 'sending-window', 'This sending window is never open.', [
    {
      pointer: '/window',
      code: 'sending-window',
      message: 'Let it open before it closes, on one weekday at least.',
    },
  ]);
}
