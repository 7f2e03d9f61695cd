import { DomainError } from '../errors.ts';
import type { Party, Reason } from './moment.ts';
import { moveNames } from './moment-words.ts';
import { type Obstacle, obstacleOn } from './obstacle.ts';
import { checkWindow, defaultSendingWindow, type SendingWindow, windowOn } from './sending-window.ts';

/** Longer than any run of holidays anywhere: what is not found by then is a window that never opens. */
const mostDays = 60;

export interface NextMoment {
  sendAt: Temporal.Instant;
  /** What was passed over, neighbouring days of one cause as one reason. */
  passed: Reason[];
}

/**
 * The first instant, to the minute and not before `earliest`, at which the recipient may be written to: in the
 * window by his own clock, on a working day of his, outside his country's quiet periods. Deterministic. Refuses
 * (broken-rule) a window that is never open.
 */
export function nextMoment(
  earliest: Temporal.Instant,
  recipient: Party,
  window: SendingWindow = defaultSendingWindow,
): NextMoment {
  checkWindow(window);
  const passed: Reason[] = [];
  const notBefore = earliest.round({ smallestUnit: 'minute', roundingMode: 'ceil' });
  const firstDay = notBefore.toZonedDateTimeISO(recipient.timeZone).toPlainDate();
  for (let days = 0; days <= mostDays; days += 1) {
    const on = firstDay.add({ days });
    const obstacle = obstacleOn(recipient.country, on, window);
    if (obstacle) {
      pass(passed, on, obstacle);
      continue;
    }
    const { opensAt, closesAt } = windowOn(on, recipient.timeZone, window);
    const sendAt = laterOf(notBefore, opensAt);
    if (Temporal.Instant.compare(sendAt, closesAt) < 0) return { sendAt, passed };
    pass(passed, on, { code: 'outside-sending-hours', name: moveNames['outside-sending-hours'] });
  }
  throw new DomainError(
    'broken-rule',
    'sending-window',
    `The sending window does not open within ${mostDays} days.`,
  );
}

/** Adds a day to the last reason when it has the same cause, or as a reason of its own. */
function pass(passed: Reason[], on: Temporal.PlainDate, { code, name }: Obstacle): void {
  const last = passed.at(-1);
  const to = on.toString();
  if (last?.code === code && last.params.name.en === name.en) last.params.to = to;
  else passed.push({ code, params: { from: to, to, name } });
}

function laterOf(one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(one, other) >= 0 ? one : other;
}
