import { logActivity } from '../activities/index.ts';
import { asDate, asDay } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { inTransaction } from '../db.ts';
import { DomainError } from '../errors.ts';
import { planMail } from '../mails/index.ts';
import { getInquiryForEdit, type Inquiry, saveInquiry } from './inquiries.queries.ts';
import { assertAllowed } from './inquiry.rules.ts';

export interface AnswerInquiry {
  subject: string;
  text: string;
  /** What comes next, as the company reads it. */
  nextStep?: string | null | undefined;
  nextStepOn?: string | null | undefined;
}

/** Answers by mail in the colleague's name: the clock stops at the first answer, and the company's page says so. */
export function answerInquiry(
  ctx: UserContext,
  id: string,
  version: number,
  answer: AnswerInquiry,
): Promise<Inquiry> {
  return inTransaction(ctx.db, async (db) => {
    const tx = { ...ctx, db };
    const inquiry = await getInquiryForEdit(tx, id, version);
    assertAllowed('answer', inquiry.state);
    if (inquiry.contactEmail === null) {
      throw new DomainError(
        'broken-rule',
        'no-address',
        'There is no e-mail address here: answer by telephone.',
      );
    }
    const mail = await planMail(tx, {
      kind: 'answer',
      language: inquiry.locale,
      to: { name: inquiry.contactName, address: inquiry.contactEmail },
      subject: answer.subject,
      text: answer.text,
      fromName: ctx.actor.name,
      replyTo: ctx.actor.email,
      userId: ctx.actor.id,
      inquiryId: id,
      ...(inquiry.leadId ? { leadId: inquiry.leadId } : {}),
      ...(inquiry.contactId ? { contactId: inquiry.contactId } : {}),
    });
    await logActivity(tx, { kind: 'answered', inquiryId: id, mailId: mail.id });
    return saveInquiry(db, id, {
      state: inquiry.state === 'accepted' ? 'accepted' : 'answered',
      answeredAt: inquiry.answeredAt ?? asDate(ctx.clock.now()),
      answeredById: inquiry.answeredById ?? ctx.actor.id,
      quarantined: false,
      ...(answer.nextStep === undefined ? {} : { nextStep: answer.nextStep }),
      ...(answer.nextStepOn === undefined
        ? {}
        : { nextStepOn: answer.nextStepOn && asDay(answer.nextStepOn) }),
    });
  });
}
