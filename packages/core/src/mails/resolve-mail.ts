import { logChange } from '../changes/index.ts';
import { asDate, asInstant } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { inTransaction, type Prisma } from '../db.ts';
import { DomainError } from '../errors.ts';
import { transitions } from './mail.rules.ts';
import { noteOnTimeline } from './mail-timeline.ts';
import { getMail, type Mail } from './mails.queries.ts';
import { tellWorkers } from './plan-mail.ts';

/** What a colleague says of a mail of which Kavel does not know whether it arrived. */
export type Resolution = 'arrived' | 'send-again';

/**
 * Brings a held mail to rest by a colleague's word, which is written down with his name: it arrived, and
 * counts as sent when it was handed over; or it goes again at once, the same bytes with the same
 * Message-ID, so that a server that did get it can tell. A conflict when it is not held.
 */
export function resolveMail(ctx: UserContext, id: string, outcome: Resolution): Promise<Mail> {
  return inTransaction(ctx.db, async (db) => {
    const tx = { ...ctx, db };
    const before = await getMail(db, ctx.actor, id);
    const { from, to } = transitions[outcome === 'arrived' ? 'confirm-arrival' : 'send-again'];
    const { count } = await db.mail.updateMany({
      where: { id, state: { in: [...from] } },
      data: { state: to, claim: null, ...effect(ctx, outcome, before) },
    });
    if (count === 0) {
      throw new DomainError('conflict', 'not-held', `This mail is not held; it is ${before.state}.`);
    }
    await logChange(tx, 'mail', id, { state: [before.state, to], resolution: [null, outcome] });
    if (outcome === 'send-again') await tellWorkers(db);
    else await noteOnTimeline(tx, id, asInstant(before.handedOverAt ?? asDate(ctx.clock.now())));
    return getMail(db, ctx.actor, id);
  });
}

function effect(ctx: UserContext, outcome: Resolution, mail: Mail): Prisma.MailUpdateManyMutationInput {
  const now = asDate(ctx.clock.now());
  if (outcome === 'arrived') {
    return {
      sentAt: mail.handedOverAt ?? now,
      response: `It arrived, says ${ctx.actor.name}.`,
      responseCode: null,
    };
  }
  const response = `Sent again by ${ctx.actor.name}.`;
  return { sendAt: now, attempts: 0, claimedAt: null, handedOverAt: null, response, responseCode: null };
}
