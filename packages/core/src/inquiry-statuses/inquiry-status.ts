import { fileNamesIn } from '../additions/index.ts';
import { asDay, asInstant } from '../clock.ts';
import type { Context } from '../context.ts';
import { DomainError, notFound } from '../errors.ts';
import { contactPersonOf, dueOn, getReceivedInquiry, type Inquiry } from '../inquiries/index.ts';
import { readLink } from '../signed-links/index.ts';
import type { Site } from '../site.ts';

/** The inquiry that a status link opens; not-found, or link-expired. */
export async function inquiryOfLink(ctx: Context, site: Site, token: string): Promise<Inquiry> {
  const reading = readLink(token, 'inquiry-status', site.secret, ctx.clock.now());
  if (reading === 'expired') {
    throw new DomainError('broken-rule', 'link-expired', 'This link has expired. Ask for a new one by mail.');
  }
  if (reading === 'invalid') throw notFound('inquiry');
  return getReceivedInquiry(ctx.db, reading.id);
}

/** What a company reads of its inquiry: what was done, by whom, and what comes next. Nothing of the desk's own. */
export async function statusOf(ctx: Context, inquiry: Inquiry) {
  const { db } = ctx;
  const person = await contactPersonOf(db, inquiry);
  const additions = await db.activity.findMany({
    where: { inquiryId: inquiry.id, kind: 'addition' },
    orderBy: { happenedAt: 'asc' },
  });
  const municipality = inquiry.municipality && placeOf(inquiry.municipality);
  return {
    reference: inquiry.reference,
    locale: inquiry.locale,
    organisationName: inquiry.organisationName,
    receivedAt: inquiry.receivedAt,
    answerDueOn: asDay(dueOn(asInstant(inquiry.answerDueAt))),
    outcome: outcomeOf(inquiry),
    steps: [
      { step: 'received' as const, at: inquiry.receivedAt, municipality: null, by: null },
      { step: 'routed' as const, at: inquiry.routedAt, municipality, by: null },
      {
        step: 'answered' as const,
        at: inquiry.answeredAt,
        municipality,
        by: inquiry.answeredAt ? person : null,
      },
      { step: 'next' as const, at: null, municipality, by: null },
    ],
    nextStep:
      inquiry.nextStep || inquiry.nextStepOn ? { text: inquiry.nextStep, on: inquiry.nextStepOn } : null,
    contactPerson: person,
    additions: additions.map(({ happenedAt, text, details }) => ({
      at: happenedAt,
      message: text,
      files: fileNamesIn(details),
    })),
    files: inquiry.files,
  };
}
export type InquiryStatus = Awaited<ReturnType<typeof statusOf>>;

const placeOf = ({ slug, name }: { slug: string; name: string }) => ({ slug, name });

function outcomeOf(inquiry: Inquiry): 'open' | 'answered' | 'closed' {
  if (inquiry.state === 'rejected') return 'closed';
  return inquiry.answeredAt ? 'answered' : 'open';
}
