import { logActivity } from '../activities/index.ts';
import { asDate } from '../clock.ts';
import type { Channel, Locale } from '../code-lists/index.ts';
import type { Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { createReference } from '../references/index.ts';
import { refreshInquirySearch } from '../search/index.ts';
import type { Site } from '../site.ts';
import { mailConfirmation } from './confirmation.ts';
import { asInquiry, type Inquiry, inquiryParts } from './inquiries.queries.ts';
import type { Answers } from './inquiry.fields.ts';
import type { ParsedAnswers } from './parsed-answers.ts';
import { promisedAt } from './promise.ts';

export interface NewInquiry {
  channel: Channel;
  locale: Locale;
  answers: Answers;
  parsed: ParsedAnswers;
  quarantineReason: string | null;
  draftId?: string;
  idempotencyKey?: string;
}

/** Most inquiries an hour from one e-mail address, and from one company's domain. */
const mostAnHour = { address: 5, domain: 20 };

/** Writes an inquiry with its reference and its promise, and plans the confirmation mail. In the caller's transaction. */
export async function createInquiry(ctx: Context, site: Site, given: NewInquiry): Promise<Inquiry> {
  const { parsed } = given;
  if (given.channel === 'web') await assertNotTooMany(ctx, parsed);
  const receivedAt = ctx.clock.now();
  const municipalityId = filedAt(ctx, given.channel);
  const asked = municipalityId ? { municipalityId } : { slugs: parsed.municipalities };
  const row = await ctx.db.inquiry.create({
    data: {
      ...parsed,
      reference: await freeReference(ctx),
      channel: given.channel,
      locale: given.locale,
      state: municipalityId ? 'routed' : 'received',
      municipalityId,
      routedAt: municipalityId ? asDate(receivedAt) : null,
      answers: given.answers,
      quarantined: given.quarantineReason !== null,
      quarantineReason: given.quarantineReason,
      draftId: given.draftId ?? null,
      idempotencyKey: given.idempotencyKey ?? null,
      receivedAt: asDate(receivedAt),
      answerDueAt: asDate(await promisedAt(ctx.db, receivedAt, asked)),
    },
    include: inquiryParts,
  });
  const inquiry = asInquiry(row);
  await refreshInquirySearch(ctx.db, inquiry.id);
  await logActivity(ctx, { kind: 'received', inquiryId: inquiry.id, details: { channel: inquiry.channel } });
  await mailConfirmation(ctx, site, inquiry);
  return inquiry;
}

/** What a municipality's colleague writes down is his municipality's already; of the shared desk it is routed later. */
function filedAt({ actor }: Context, channel: Channel): string | null {
  return channel !== 'web' && actor.kind === 'user' ? actor.municipalityId : null;
}

async function freeReference(ctx: Context): Promise<string> {
  for (;;) {
    const reference = createReference();
    if ((await ctx.db.inquiry.count({ where: { reference } })) === 0) return reference;
  }
}

async function assertNotTooMany(ctx: Context, parsed: ParsedAnswers): Promise<void> {
  const hour = { receivedAt: { gt: asDate(ctx.clock.now().subtract({ hours: 1 })) }, channel: 'web' };
  const { contactEmail, emailDomain } = parsed;
  const byAddress = contactEmail ? await ctx.db.inquiry.count({ where: { ...hour, contactEmail } }) : 0;
  const byDomain = emailDomain ? await ctx.db.inquiry.count({ where: { ...hour, emailDomain } }) : 0;
  if (byAddress < mostAnHour.address && byDomain < mostAnHour.domain) return;
  throw new DomainError(
    'conflict',
    'too-many-requests',
    'Many inquiries came from this e-mail address or organisation within an hour. Try again in an hour, or call us.',
    [],
    { retryAfterSeconds: 3600 },
  );
}
