import { asInstant } from '../clock.ts';
import type { Context } from '../context.ts';
import { dayInWords, render } from '../mail-templates/index.ts';
import { planMail } from '../mails/index.ts';
import type { Site } from '../site.ts';
import { answersAsText } from './answers-as-text.ts';
import { mayWriteTo } from './automatic-mail.ts';
import { contactPersonOf } from './contact-person.ts';
import type { Inquiry } from './inquiries.queries.ts';
import { inquiryMailTexts } from './inquiry.texts.ts';
import { dueOn } from './promise.ts';
import { statusToken } from './receipt.ts';

/** Plans the confirmation mail in the form's language, where Kavel may write to the address. */
export async function mailConfirmation(ctx: Context, site: Site, inquiry: Inquiry): Promise<void> {
  const { contactEmail, locale } = inquiry;
  if (contactEmail === null || !(await mayWriteTo(ctx, contactEmail))) return;
  const person = await contactPersonOf(ctx.db, inquiry);
  const { subject, text } = render(inquiryMailTexts[locale].confirmation, {
    reference: inquiry.reference,
    contactName: inquiry.contactName,
    organisationName: inquiry.organisationName,
    answerDueOn: dayInWords(dueOn(asInstant(inquiry.answerDueAt)), locale),
    statusLink: `${site.publicUrl}/${locale}/status/${statusToken(site, inquiry)}`,
    contactPerson: person.name,
    contactTelephone: person.telephone,
    contactMail: person.email,
    answers: answersAsText(inquiry.answers, locale),
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
