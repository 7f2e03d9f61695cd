import { asInstant } from '../clock.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db.ts';
import { DomainError } from '../errors.ts';
import {
  confirmAddress,
  contactPersonOf,
  deskSignature,
  inquiryMailTexts,
  mayWriteTo,
  readEmailAddress,
} from '../inquiries/index.ts';
import { dayInWords, render } from '../mail-templates/index.ts';
import { planMail } from '../mails/index.ts';
import { readLink, signLink } from '../signed-links/index.ts';
import type { Site } from '../site.ts';
import { type DraftRow, getDraft, getOpenDraftForEdit, kept } from './inquiry-drafts.queries.ts';
import { type Draft, openDraft } from './inquiry-drafts.ts';
import { inquiryOf, salutationOf } from './resume-words.ts';

/** Between the draft's token and the proof that the link came by mail. */
const separator = '.';

/**
 * Mails a link that opens the draft on another device, at most once a day to an address that nobody
 * confirmed. Whether a mail went out is not told: the page must not say who is known here. The form does not
 * ask for the address again: it is the answer to its question, unless that has one.
 */
export function mailResumeLink(ctx: Context, site: Site, token: string, email: string): Promise<void> {
  const address = readEmailAddress(email);
  return inTransaction(ctx.db, async (db) => {
    const tx = { ...ctx, db };
    const draft = await getOpenDraftForEdit(tx, token);
    await answerWith(tx, draft, address);
    if (!(await mayWriteTo(tx, address))) return;
    const { answers, locale } = draft;
    const expiresAt = asInstant(draft.expiresAt);
    const proof = signLink({ purpose: purposeOf(address), id: draft.id, expiresAt }, site.secret);
    const desk = await contactPersonOf(db, { municipalityId: null, assigneeId: null, answeredById: null });
    const { subject, text } = render(inquiryMailTexts[locale]['resume-link'], {
      salutation: salutationOf(answers, locale),
      inquiryOf: inquiryOf(answers, locale),
      signature: deskSignature(desk, locale),
      resumeLink: `${site.publicUrl}/${locale}/continue/${token}${separator}${proof}`,
      expiresOn: dayInWords(expiresAt.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate(), locale),
    });
    await planMail(tx, {
      kind: 'resume-link',
      language: locale,
      to: { address },
      subject,
      text,
      draftId: draft.id,
    });
  });
}

async function answerWith(ctx: Context, draft: DraftRow, address: string): Promise<void> {
  if (draft.answers.contactEmail?.trim()) return;
  await ctx.db.inquiryDraft.update({
    where: { id: draft.id },
    data: { answers: kept({ ...draft, answers: { ...draft.answers, contactEmail: address } }) },
  });
}

/** The draft's own token in what a link carries. */
export function tokenOf(linkToken: string): string {
  return linkToken.split(separator, 1)[0] ?? '';
}

/** Opens a draft by a mailed link on a click (never on a GET); whoever holds the link owns the address it went to. */
export function resumeDraft(ctx: Context, site: Site, linkToken: string): Promise<Draft> {
  const token = tokenOf(linkToken);
  const proof = linkToken.slice(token.length + separator.length);
  return inTransaction(ctx.db, async (db) => {
    const tx = { ...ctx, db };
    const { id } = await getDraft(tx, token);
    if (proof) await confirmOwner(tx, site, id, proof);
    return openDraft(tx, site, token);
  });
}

async function confirmOwner(ctx: Context, site: Site, draftId: string, proof: string): Promise<void> {
  const mails = await ctx.db.mail.findMany({
    where: { kind: 'resume-link', draftId },
    select: { toAddress: true },
  });
  for (const { toAddress } of mails) {
    const reading = readLink(proof, purposeOf(toAddress), site.secret, ctx.clock.now());
    if (typeof reading === 'object' && reading.id === draftId) return confirmAddress(ctx, toAddress);
  }
  throw new DomainError('broken-rule', 'link-expired', 'This link is not valid any more. Ask for a new one.');
}

function purposeOf(address: string): string {
  return `resume ${address}`;
}
