import { leadsSeenBy } from '../access/index.ts';
import { asDate } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { inTransaction, type Prisma } from '../db.ts';
import { DomainError, notFound, staleEdit } from '../errors.ts';
import { renderMail } from '../mail-templates/index.ts';
import { planMail, tellWorkers, transitions } from '../mails/index.ts';
import { ofSeenOrganisation } from '../organisations/index.ts';
import { senderCountry, senderTimeZone } from './follow-up.codes.ts';
import { planMoment } from './follow-up.rules.ts';
import { type FollowUp, getFollowUp } from './follow-ups.queries.ts';
import type { Moment } from './moment.ts';
import { type MomentView, momentView } from './moment-view.ts';
import { noteStep } from './note-step.ts';
import { leavingProblem, recipientProblem } from './recipient.rules.ts';

/** When a colleague wants it to go: on a day, or in so many weeks or days from today. Exactly one is given. */
export interface WantedMoment {
  on?: string | undefined;
  inWeeks?: number | undefined;
  inDays?: number | undefined;
}

export interface PlanFollowUp extends WantedMoment {
  leadId: string;
  contactId: string;
  templateId?: string | undefined;
  /** What is written goes before the template's words; variables in it are filled in alike. */
  subject?: string | undefined;
  text?: string | undefined;
}

/** When a follow-up to this contact would go, and why then. Plans nothing. */
export async function followUpMoment(
  ctx: UserContext,
  contactId: string,
  wanted: WantedMoment,
): Promise<MomentView> {
  const contact = await seenContact(ctx, contactId);
  const { moment, timeZone } = await momentFor(ctx, contact, wanted);
  const kept = { ...moment, recipientTimeZone: contact.timeZone, senderTimeZone: timeZone };
  return momentView(kept, ctx.clock.now());
}

/**
 * Plans a mail to a contact about a lead, at a moment that suits the recipient's calendar and clock. A text with
 * a variable that has no value is refused, and so is a contact of another organisation or without an address, one
 * who does not want to be written to, and one who has left by then.
 */
export function planFollowUp(ctx: UserContext, asked: PlanFollowUp): Promise<FollowUp> {
  return inTransaction(ctx.db, async (db) => {
    const tx = { ...ctx, db };
    const { leadId, contactId, templateId } = asked;
    const { contact, address } = await recipientOf(tx, leadId, contactId);
    const words = await renderMail(tx, asked, { leadId, contactId });
    const { moment, wanted } = await momentFor(tx, contact, asked);
    refuseIf(leavingProblem(contact, moment.recipientLocal));
    const mail = await planMail(tx, {
      kind: 'follow-up',
      language: words.language,
      to: { name: contact.name, address },
      subject: words.subject,
      text: words.text,
      sendAt: moment.sendAt,
      fromName: ctx.actor.name,
      replyTo: ctx.actor.email,
      leadId,
      contactId,
    });
    const { id } = await db.followUp.create({
      data: {
        leadId,
        contactId,
        userId: ctx.actor.id,
        mailId: mail.id,
        templateId: templateId ?? null,
        createdAt: asDate(ctx.clock.now()),
        ...keptOf(moment, wanted),
      },
    });
    const planned = await getFollowUp(tx, id);
    await noteStep(tx, 'planned', planned);
    return planned;
  });
}

/** Moves a follow-up that still stands planned to another moment; a conflict when it was moved or taken meanwhile. */
export function moveFollowUp(
  ctx: UserContext,
  id: string,
  version: number,
  asked: WantedMoment,
): Promise<FollowUp> {
  return inTransaction(ctx.db, async (db) => {
    const tx = { ...ctx, db };
    const before = await getFollowUp(tx, id);
    const contact = await db.contact.findUniqueOrThrow({ where: { id: before.contactId } });
    const { moment, wanted } = await momentFor(tx, contact, asked);
    refuseIf(leavingProblem(contact, moment.recipientLocal), 'on');
    const { count } = await db.followUp.updateMany({
      where: { id, version },
      data: { ...keptOf(moment, wanted), version: { increment: 1 } },
    });
    if (count === 0) throw staleEdit('follow-up', before);
    await changeMail(tx, before, ['planned'], { sendAt: asDate(moment.sendAt) }, 'moved');
    await tellWorkers(db);
    const moved = await getFollowUp(tx, id);
    await noteStep(tx, 'moved', moved, { sendAtBefore: before.moment.sendAt });
    return moved;
  });
}

/** Calls off a follow-up that is planned, or held and not to be sent again; a conflict when it is out of our hands. */
export function cancelFollowUp(ctx: UserContext, id: string): Promise<FollowUp> {
  return inTransaction(ctx.db, async (db) => {
    const tx = { ...ctx, db };
    const before = await getFollowUp(tx, id);
    const { from, to } = transitions.cancel;
    await changeMail(tx, before, from, { state: to, claim: null }, 'cancelled');
    await db.followUp.update({ where: { id }, data: { version: { increment: 1 } } });
    await noteStep(tx, 'cancelled', before, { stateBefore: before.state });
    return getFollowUp(tx, id);
  });
}

/** Changes the mail of a follow-up if it still is in one of these states: a worker may take it at any moment. */
async function changeMail(
  ctx: UserContext,
  { mailId, state }: FollowUp,
  from: readonly string[],
  data: Prisma.MailUpdateManyMutationInput,
  act: string,
): Promise<void> {
  const { count } = await ctx.db.mail.updateMany({ where: { id: mailId, state: { in: [...from] } }, data });
  if (count === 1) return;
  throw new DomainError('conflict', 'too-late', `It is ${state} and can no longer be ${act}.`);
}

async function seenContact(ctx: UserContext, id: string) {
  const where = { AND: [{ id }, ofSeenOrganisation(ctx.actor)] };
  const contact = await ctx.db.contact.findFirst({ where });
  if (!contact) throw notFound('contact');
  return contact;
}

async function recipientOf(ctx: UserContext, leadId: string, contactId: string) {
  const lead = await ctx.db.lead.findFirst({ where: { AND: [{ id: leadId }, leadsSeenBy(ctx.actor)] } });
  if (!lead) throw notFound('lead');
  // Held, so that a consent that is withdrawn at this moment either stops it or calls it off.
  await ctx.db.$queryRaw`select 1 as held from contact where id = ${contactId}::uuid for share`;
  const contact = await seenContact(ctx, contactId);
  refuseIf(recipientProblem(contact, lead));
  return { contact, address: contact.email ?? '' };
}

function refuseIf(problem: { code: string; message: string } | undefined, field = 'contactId'): void {
  if (!problem) return;
  const { code, message } = problem;
  throw new DomainError('broken-rule', code, message, [{ pointer: `/${field}`, code, message }]);
}

async function momentFor(
  ctx: UserContext,
  contact: { country: string; timeZone: string },
  asked: WantedMoment,
): Promise<{ moment: Moment; wanted: Prisma.InputJsonObject; timeZone: string }> {
  const wanted = wantedOf(asked);
  const { municipality } = await ctx.db.user.findUniqueOrThrow({
    where: { id: ctx.actor.id },
    select: { municipality: { select: { timeZone: true } } },
  });
  const timeZone = municipality?.timeZone ?? senderTimeZone;
  const sender = { country: senderCountry, timeZone };
  const moment = planMoment({ wanted, now: ctx.clock.now(), recipient: contact, sender });
  return { moment, wanted, timeZone };
}

function wantedOf({ on, inWeeks, inDays }: WantedMoment) {
  if (on !== undefined) return { on };
  if (inWeeks !== undefined) return { inWeeks };
  return { inDays: inDays ?? 0 };
}

function keptOf(moment: Moment, wanted: Prisma.InputJsonObject) {
  return { wanted, reasons: moment.reasons as unknown as Prisma.InputJsonArray, estimate: moment.estimate };
}
