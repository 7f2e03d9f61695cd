import { type Inquiry, timeLeftOf } from '@kavel/core/inquiries';

/** An inquiry with what is left of its promise; null when its clock has stopped. */
export function withTimeLeft(now: Temporal.Instant, inquiry: Inquiry) {
  return { ...inquiry, timeLeft: timeLeftOf(now, inquiry) };
}
