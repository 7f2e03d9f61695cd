import { randomUUID } from 'node:crypto';
import { asDate } from '../clock.ts';
import type { Context } from '../context.ts';

/** A delivery that one worker has in hand, with where it goes. */
export interface ClaimedDelivery {
  id: string;
  claim: string;
  webhookId: string;
  event: string;
  noun: string;
  recordId: string;
  happenedAt: Date;
  /** How often it was tried, this time included. */
  tries: number;
  url: string;
  secret: string;
  userId: string;
}

/** No more at a time for one receiver, however many lanes there are: a slow one holds up no other. */
const mostAtATime = 3;

/**
 * Takes the next due delivery in hand, for so many seconds; undefined when there is none. Of workers who ask at the same
 * time each gets another. A lease that ended without a word is like a try that failed: it counts, and is made again.
 */
export async function claimDelivery(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  leaseSeconds: number,
): Promise<ClaimedDelivery | undefined> {
  const now = clock.now();
  const until = asDate(now.add({ milliseconds: Math.round(leaseSeconds * 1000) }));
  const [claimed] = await db.$queryRaw<ClaimedDelivery[]>`
    with due as (
      select next.id from webhook w
      cross join lateral (
        select count(*) as at_work from webhook_delivery d
        where d.webhook_id = w.id and d.state = 'planned' and d.claim is not null and d.next_try_at > ${asDate(now)}
      ) busy
      cross join lateral (
        select d.id, d.next_try_at from webhook_delivery d
        where d.webhook_id = w.id and d.state = 'planned' and d.next_try_at <= ${asDate(now)}
        order by d.next_try_at limit 1 for update skip locked
      ) next
      where w.active and busy.at_work < ${mostAtATime}
      order by next.next_try_at limit 1
    )
    update webhook_delivery d set claim = ${randomUUID()}::uuid, next_try_at = ${until}, tries = d.tries + 1,
      tried_at = ${asDate(now)}
    from due, webhook w where d.id = due.id and w.id = d.webhook_id
    returning d.id::text, d.claim::text, d.webhook_id::text as "webhookId", d.event, d.noun, d.record_id as "recordId",
      d.happened_at as "happenedAt", d.tries, w.url, w.secret, w.user_id as "userId"`;
  return claimed;
}
