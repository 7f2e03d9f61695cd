import { may } from '../access/index.ts';
import type { Channel, Locale } from '../code-lists/index.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db.ts';
import { DomainError } from '../errors.ts';
import type { Site } from '../site.ts';
import { checkAnswers } from './check-answers.ts';
import { createInquiry } from './create-inquiry.ts';
import { asInquiry, inquiryParts } from './inquiries.queries.ts';
import type { Answers } from './inquiry.fields.ts';
import { quarantineReason } from './inquiry.quarantine.ts';
import { assertNoProblems } from './problems.ts';
import { type Receipt, receiptOf } from './receipt.ts';

export interface FileInquiry {
  channel: Channel;
  locale: Locale;
  answers: Answers;
  /** The sender's own key: the same key is the same inquiry, however often it is sent. */
  idempotencyKey: string;
}

/**
 * Takes a whole inquiry at once: from another system, or from a colleague who had the company on the
 * telephone. Repeated with the same key it gives the same receipt.
 */
export function fileInquiry(
  ctx: Context,
  site: Site,
  given: FileInquiry,
): Promise<{ created: boolean; receipt: Receipt }> {
  assertMayFile(ctx, given.channel);
  const { channel, locale, answers, idempotencyKey } = given;
  return inTransaction(ctx.db, async (db) => {
    const tx = { ...ctx, db };
    // Two posts of one key at the same moment: the second waits here and then finds the first.
    await db.$executeRaw`select pg_advisory_xact_lock(hashtext(${`inquiry ${idempotencyKey}`}))`;
    const there = await db.inquiry.findUnique({ where: { idempotencyKey }, include: inquiryParts });
    if (there) return { created: false, receipt: await receiptOf(db, site, asInquiry(there)) };
    const telephoneWillDo = channel === 'telephone';
    const { problems, parsed } = checkAnswers(answers, { locale, now: ctx.clock.now(), telephoneWillDo });
    assertNoProblems(problems);
    const reason =
      channel === 'web' ? quarantineReason({ honeypot: '', message: parsed.message ?? '' }) : null;
    const inquiry = await createInquiry(tx, site, {
      channel,
      locale,
      answers,
      parsed,
      quarantineReason: reason,
      idempotencyKey,
    });
    return { created: true, receipt: await receiptOf(db, site, inquiry) };
  });
}

function assertMayFile(ctx: Context, channel: Channel): void {
  if (channel === 'web') return;
  if (ctx.actor.kind !== 'user') {
    throw new DomainError(
      'forbidden',
      'sign-in-required',
      'Sign in to file an inquiry that came by telephone or mail.',
    );
  }
  if (!may(ctx.actor, 'inquiries:file')) {
    throw new DomainError('forbidden', 'forbidden', 'Your role does not file inquiries (inquiries:file).');
  }
}
