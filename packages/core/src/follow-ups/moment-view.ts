import { explainMoment, momentInBothZones, whyThen } from './explain-moment.ts';
import type { Reason } from './moment.ts';

/** What is kept of a moment; the rest follows from it. */
export interface KeptMoment {
  sendAt: Temporal.Instant;
  recipientTimeZone: string;
  senderTimeZone: string;
  reasons: Reason[];
  estimate: boolean;
}

/** A moment as a colleague reads it: at both ends, and why. */
export interface MomentView {
  sendAt: string;
  recipientTimeZone: string;
  /** Date and time at the recipient's, without offset. */
  recipientLocal: string;
  senderLocal: string;
  reasons: Reason[];
  estimate: boolean;
  /** When, by both clocks: `Thu 6 May, 09:30 Tokyo · 02:30 here`. */
  bothZones: { en: string; nl: string };
  /** Why and when, in a sentence or two. */
  sentence: { en: string; nl: string };
  /** Why, without the moment, for where that stands already. */
  why: { en: string; nl: string };
}

/** The moment at both ends, with its sentence as it reads now. */
export function momentView(kept: KeptMoment, now: Temporal.Instant): MomentView {
  const { sendAt, recipientTimeZone, senderTimeZone, reasons, estimate } = kept;
  const recipientLocal = sendAt.toZonedDateTimeISO(recipientTimeZone);
  const senderLocal = sendAt.toZonedDateTimeISO(senderTimeZone);
  const said = { recipientLocal, senderLocal, reasons, now };
  return {
    sendAt: sendAt.toString(),
    recipientTimeZone,
    recipientLocal: recipientLocal.toPlainDateTime().toString({ smallestUnit: 'minute' }),
    senderLocal: senderLocal.toPlainDateTime().toString({ smallestUnit: 'minute' }),
    reasons,
    estimate,
    bothZones: { en: momentInBothZones(said, 'en'), nl: momentInBothZones(said, 'nl') },
    sentence: { en: explainMoment(said, 'en'), nl: explainMoment(said, 'nl') },
    why: { en: whyThen(said, 'en'), nl: whyThen(said, 'nl') },
  };
}
