import type { Db } from '../db.ts';
import { nextMoment } from './next-moment.ts';

/**
 * The first moment, not before the given one, at which this mail may go: a follow-up only in its recipient's
 * sending window, also when it is late or tried again; every other mail at any hour.
 */
export async function windowedMoment(
  db: Db,
  mailId: string,
  notBefore: Temporal.Instant,
): Promise<Temporal.Instant> {
  const followUp = await db.followUp.findUnique({
    where: { mailId },
    select: { contact: { select: { country: true, timeZone: true } } },
  });
  if (!followUp) return notBefore;
  // The rules count in minutes: in the middle of a minute of the window it is still that minute.
  const minute = notBefore.round({ smallestUnit: 'minute', roundingMode: 'floor' });
  const moment = nextMoment(minute, followUp.contact).sendAt;
  return Temporal.Instant.compare(moment, notBefore) < 0 ? notBefore : moment;
}
