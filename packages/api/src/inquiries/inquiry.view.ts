import { asInstant } from '@kavel/core';
import { timeLeft } from '@kavel/core/calendars';
import { clockRuns, type Inquiry } from '@kavel/core/inquiries';

/** An inquiry with what is left of its promise; null when its clock has stopped. */
export function withTimeLeft(now: Temporal.Instant, inquiry: Inquiry) {
  return { ...inquiry, timeLeft: clockRuns(inquiry) ? timeLeft(now, asInstant(inquiry.answerDueAt)) : null };
}
