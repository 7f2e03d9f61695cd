import { logActivity } from '../activities/index.ts';
import { settleAdditions } from '../additions/index.ts';
import { asDate, asDay } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { inTransaction } from '../db.ts';
import { DomainError } from '../errors.ts';
import { updateLead } from '../leads/index.ts';
import { renderMail } from '../mail-templates/index.ts';
import { planMail } from '../mails/index.ts';
import { getInquiryForEdit, type Inquiry, saveInquiry } from './inquiries.queries.ts';
import { assertAllowed } from './inquiry.rules.ts';

export interface AnswerInquiry {
  by: 'mail' | 'telephone';
  /** Of the mail. */
  subject?: string | undefined;
  /** Of the mail, or what was said on the telephone. */
  text: string;
  /** What comes next, as the company reads it. */
  nextStep?: string | null | undefined;
  nextStepOn?: string | null | undefined;
}

/**
 * Answers in the colleague's name, by mail, or by telephone, which is noted. The clock stops at the first
 * answer, and the company's page says so; an answer whose mail fails starts it again (`restartClocks`). What comes
 * next is promised on that page and stands on the lead, where there is one; what was added counts as seen.
 */
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
    if (answer.by === 'telephone') await logCall(tx, inquiry, answer.text);
    else await logMail(tx, inquiry, answer);
    await settleAdditions(tx, id);
    await promiseOnLead(tx, inquiry, answer);
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

/** The step that the company was promised is the lead's next step; where nothing was promised the lead keeps its own. */
async function promiseOnLead(
  ctx: UserContext,
  { leadId }: Inquiry,
  { nextStep, nextStepOn }: AnswerInquiry,
): Promise<void> {
  if (leadId === null || (!nextStep && !nextStepOn)) return;
  // Held, so that a colleague who edits the lead at this moment does not take the answer down.
  await ctx.db.$executeRaw`select 1 from lead where id = ${leadId}::uuid for update`;
  const { version, archivedAt } = await ctx.db.lead.findUniqueOrThrow({ where: { id: leadId } });
  if (archivedAt !== null) return;
  await updateLead(ctx, leadId, version, {
    ...(nextStep ? { nextStep } : {}),
    nextStepOn: nextStepOn ? asDay(nextStepOn) : null,
  });
}

function about({ id, leadId, contactId }: Inquiry) {
  return { inquiryId: id, ...(leadId ? { leadId } : {}), ...(contactId ? { contactId } : {}) };
}

async function logCall(ctx: UserContext, inquiry: Inquiry, text: string): Promise<void> {
  await logActivity(ctx, { kind: 'call', text, ...about(inquiry) });
  await logActivity(ctx, { kind: 'answered', inquiryId: inquiry.id });
}

async function logMail(ctx: UserContext, inquiry: Inquiry, answer: AnswerInquiry): Promise<void> {
  if (inquiry.contactEmail === null) {
    throw new DomainError(
      'broken-rule',
      'no-address',
      'There is no e-mail address here: answer by telephone.',
      [{ pointer: '/by', code: 'no-address', message: 'Answer by telephone.' }],
    );
  }
  if (!answer.subject) {
    throw new DomainError('broken-rule', 'invalid', 'A mail needs a subject.', [
      { pointer: '/subject', code: 'required', message: 'Enter a subject.' },
    ]);
  }
  // Whoever writes may use the variables of a template; one without a value stops the mail.
  const words = await renderMail(ctx, answer, { inquiryId: inquiry.id });
  const mail = await planMail(ctx, {
    kind: 'answer',
    language: words.language,
    to: { name: inquiry.contactName, address: inquiry.contactEmail },
    subject: words.subject,
    text: words.text,
    fromName: ctx.actor.name,
    replyTo: ctx.actor.email,
    userId: ctx.actor.id,
    ...about(inquiry),
  });
  await logActivity(ctx, { kind: 'answered', inquiryId: inquiry.id, mailId: mail.id });
}
