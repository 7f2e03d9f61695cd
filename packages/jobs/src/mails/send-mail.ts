import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Context } from '@kavel/core';
import { windowedMoment } from '@kavel/core/follow-ups';
import {
  acceptMail,
  type Claim,
  claimMail,
  deferMail,
  fixSource,
  handOverMail,
  holdMail,
  mostAttempts,
  postponeMail,
  refuseMail,
  retryAt,
  threadOf,
} from '@kavel/core/mails';
import { composeMail } from './compose-mail.ts';
import type { Mailbox } from './mailbox.ts';
import { giveToServer, type SmtpServer } from './smtp.ts';
import type { Outcome } from './smtp-outcome.ts';

/** By which server mail goes, and from whom. */
export interface MailWay {
  server: SmtpServer;
  from: Mailbox;
}

/**
 * Sends one mail of the ledger, if it is due and nobody else has it; does nothing otherwise, so that it may
 * be called for the same mail any number of times, by any number of workers. Each step is written down
 * before the next begins: wherever the process dies, the row tells what may have happened.
 */
export async function sendMail(ctx: Context, mailId: string, way: MailWay): Promise<void> {
  const now = ctx.clock.now();
  const moment = await windowedMoment(ctx.db, mailId, now);
  if (Temporal.Instant.compare(moment, now) > 0) {
    await postponeMail(ctx, mailId, moment);
    return;
  }
  const hold = { mailId, claim: randomUUID() };
  const mail = await claimMail(ctx, hold);
  if (!mail) return;
  const source = mail.source ?? (await composeOnce(ctx, hold, mail, way.from));
  if (!source) return;
  const message = { from: way.from.address, to: mail.toAddress, source };
  const outcome = await giveToServer(way.server, message, () => handOverMail(ctx, hold));
  if (outcome) await insist(() => writeDown(ctx, hold, mail.attempts, outcome));
}

type ClaimedMail = NonNullable<Awaited<ReturnType<typeof claimMail>>>;

async function composeOnce(ctx: Context, hold: Claim, mail: ClaimedMail, from: Mailbox) {
  const { messageId, source } = await composeMail(mail, from, await threadOf(ctx.db, mail), ctx.clock.now());
  return (await fixSource(ctx, hold, source, messageId)) ? source : undefined;
}

async function writeDown(ctx: Context, hold: Claim, attempts: number, outcome: Outcome): Promise<unknown> {
  switch (outcome.event) {
    case 'accept':
      return acceptMail(ctx, hold, outcome);
    case 'refuse':
      return refuseMail(ctx, hold, outcome);
    case 'lose-answer':
      return holdMail(ctx, hold, outcome);
    case 'defer': {
      const again = retryAt(attempts, ctx.clock.now());
      if (again) return deferMail(ctx, hold, outcome, await windowedMoment(ctx.db, hold.mailId, again));
      const response = `Given up after ${mostAttempts} tries. ${outcome.response}`;
      return refuseMail(ctx, hold, { ...outcome, response });
    }
  }
}

/** What is known now and not written down is held later: worth some tries while the database is away. */
async function insist(write: () => Promise<unknown>): Promise<void> {
  for (const pauseMs of [100, 400, 1600]) {
    try {
      await write();
      return;
    } catch {
      await wait(pauseMs);
    }
  }
  await write();
}
