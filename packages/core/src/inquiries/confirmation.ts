import { asInstant } from '../clock.ts';
import type { Locale } from '../code-lists/index.ts';
import type { Context } from '../context.ts';
import { dayInWords, render } from '../mail-templates/index.ts';
import { planMail } from '../mails/index.ts';
import type { Site } from '../site.ts';
import { answersAsText } from './answers-as-text.ts';
import { type AnswerInWords, answersInWords } from './answers-in-words.ts';
import { mayWriteTo } from './automatic-mail.ts';
import { contactPersonOf } from './contact-person.ts';
import { contactInWords, deskSignature } from './desk-signature.ts';
import type { Inquiry } from './inquiries.queries.ts';
import { inquiryMailTexts } from './inquiry.texts.ts';
import { dueOn } from './promise.ts';
import { statusToken } from './receipt.ts';

/** Plans the confirmation mail in the form's language, where Kavel may write to the address. */
export async function mailConfirmation(ctx: Context, site: Site, inquiry: Inquiry): Promise<void> {
  const { contactEmail, locale } = inquiry;
  if (contactEmail === null || !(await mayWriteTo(ctx, contactEmail))) return;
  const person = await contactPersonOf(ctx.db, inquiry);
  const rows = [
    ...answersInWords(inquiry.answers, { locale, typedIn: locale }),
    ...(await attached(ctx, inquiry, locale)),
  ];
  const { subject, text } = render(inquiryMailTexts[locale].confirmation, {
    reference: inquiry.reference,
    contactName: inquiry.contactName,
    organisationName: inquiry.organisationName,
    answerDueOn: dayInWords(dueOn(asInstant(inquiry.answerDueAt)), locale),
    statusLink: `${site.publicUrl}/${locale}/status/${statusToken(site, inquiry)}`,
    contact: contactInWords(person, locale),
    signature: deskSignature(person, locale),
    answers: answersAsText(rows, locale),
  });
  await planMail(ctx, {
    kind: 'confirmation',
    language: locale,
    to: { name: inquiry.contactName, address: contactEmail },
    subject,
    text,
    inquiryId: inquiry.id,
  });
}

/** The files of the draft: they become those of the inquiry only after this. */
async function attached(ctx: Context, inquiry: Inquiry, locale: Locale): Promise<AnswerInWords[]> {
  if (inquiry.draftId === null) return [];
  const files = await ctx.db.file.findMany({
    where: { draftId: inquiry.draftId },
    select: { name: true, size: true },
    orderBy: { uploadedAt: 'asc' },
  });
  if (files.length === 0) return [];
  return [{ question: 'files', text: files.map((file) => fileInWords(file, locale)).join('\n') }];
}

/** "brief.pdf (1.2 MB)": SI's kB and MB in every language, and never 0. */
function fileInWords({ name, size }: { name: string; size: number }, locale: Locale): string {
  const [amount, unit] = size < 1_000_000 ? [size / 1_000, 'kB'] : [size / 1_000_000, 'MB'];
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: amount < 10 ? 1 : 0 });
  return `${name} (${number.format(Math.max(amount, 0.1))} ${unit})`;
}
