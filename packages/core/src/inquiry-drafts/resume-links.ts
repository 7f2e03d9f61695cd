import { asInstant } from '../clock.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db.ts';
import { DomainError } from '../errors.ts';
import { confirmAddress, inquiryMailTexts, mayWriteTo, readEmailAddress } from '../inquiries/index.ts';
import { dayInWords, render } from '../mail-templates/index.ts';
import { planMail } from '../mails/index.ts';
import { readLink, signLink } from '../signed-links/index.ts';
import type { Site } from '../site.ts';
import { getDraft, getOpenDraftForEdit } from './inquiry-drafts.queries.ts';
import { type Draft, openDraft } from './inquiry-drafts.ts';

/** Between the draft's token and the proof that the link came by mail. */
const separator = '.';

/**
 * Mails a link that opens the draft on another device, at most once a day to an address that nobody
 * confirmed. Whether a mail went out is not told: the page must not say who is known here.
 */
export function mailResumeLink(ctx: Context, site: Site, token: string, email: string): Promise<void> {
  const address = readEmailAddress(email);
  return inTransaction(ctx.db, async (db) => {
    const tx = { ...ctx, db };
    const draft = await getOpenDraftForEdit(tx, token);
    if (!(await mayWriteTo(tx, address))) return;
    const expiresAt = asInstant(draft.expiresAt);
    const proof = signLink({ purpose: purposeOf(address), id: draft.id, expiresAt }, site.secret);
    const { subject, text } = render(inquiryMailTexts[draft.locale]['resume-link'], {
      resumeLink: `${site.publicUrl}/${draft.locale}/continue/${token}${separator}${proof}`,
      expiresOn: dayInWords(expiresAt.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate(), draft.locale),
    });
    await planMail(tx, {
      kind: 'resume-link',
      language: draft.locale,
      to: { address },
      subject,
      text,
      draftId: draft.id,
    });
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
