import { inquiriesSeenBy, leadsSeenBy } from '../access/index.ts';
import { asInstant } from '../clock.ts';
import { knownFormsOfAddress, type Locale } from '../code-lists/index.ts';
import type { UserContext } from '../context.ts';
import { notFound } from '../errors.ts';
import { ofSeenOrganisation } from '../organisations/index.ts';
import type { MailFacts } from './mail-variable.rules.ts';

/** The desk's calendar: a letter's days are those of the desk that writes it. */
const deskTimeZone = 'Europe/Amsterdam';

/** What a mail is about, to whom it goes, and in which language that person is written to. */
export interface MailSubject {
  facts: MailFacts;
  to: { name: string | null; address: string | null };
  language: Locale;
}

/** The facts of an inquiry for a mail by this colleague; not-found where he does not see it. */
export async function factsOfInquiry(ctx: UserContext, inquiryId: string): Promise<MailSubject> {
  const inquiry = await ctx.db.inquiry.findFirst({
    where: { AND: [{ id: inquiryId }, inquiriesSeenBy(ctx.actor)] },
    include: {
      lead: { select: { title: true } },
      contact: { select: { jobTitle: true, formsOfAddress: true } },
    },
  });
  if (!inquiry) throw notFound('inquiry');
  return {
    facts: {
      ...(await factsOfSender(ctx)),
      organisationName: inquiry.organisationName,
      contactName: inquiry.contactName,
      contactJobTitle: inquiry.contact?.jobTitle,
      contactForms: knownFormsOfAddress(inquiry.contact?.formsOfAddress),
      reference: inquiry.reference,
      receivedOn: dayAtDesk(asInstant(inquiry.receivedAt)),
      leadTitle: inquiry.lead?.title,
      nextStep: inquiry.nextStep,
      nextStepOn: dayOf(inquiry.nextStepOn),
    },
    to: { name: inquiry.contactName, address: inquiry.contactEmail },
    language: inquiry.locale as Locale,
  };
}

/** The facts of a lead and one of its organisation's contacts; not-found where the colleague does not see the lead. */
export async function factsOfLead(ctx: UserContext, leadId: string, contactId: string): Promise<MailSubject> {
  const lead = await ctx.db.lead.findFirst({
    where: { AND: [{ id: leadId }, leadsSeenBy(ctx.actor)] },
    include: { organisation: true, inquiry: { select: { reference: true, receivedAt: true } } },
  });
  if (!lead) throw notFound('lead');
  const contact = await ctx.db.contact.findFirst({
    where: { AND: [{ id: contactId }, ofSeenOrganisation(ctx.actor)] },
  });
  if (!contact) throw notFound('contact');
  return {
    facts: {
      ...(await factsOfSender(ctx)),
      organisationName: lead.organisation.name,
      contactName: contact.name,
      contactJobTitle: contact.jobTitle,
      contactForms: knownFormsOfAddress(contact.formsOfAddress),
      reference: lead.inquiry?.reference,
      receivedOn: lead.inquiry && dayAtDesk(asInstant(lead.inquiry.receivedAt)),
      leadTitle: lead.title,
      nextStep: lead.nextStep,
      nextStepOn: dayOf(lead.nextStepOn),
    },
    to: { name: contact.name, address: contact.email },
    language: contact.language as Locale,
  };
}

/** The colleague who writes, and the day on which he does. */
export async function factsOfSender(ctx: UserContext): Promise<Pick<MailFacts, 'sender' | 'today'>> {
  const { name, jobTitle, telephone, email, municipality } = await ctx.db.user.findUniqueOrThrow({
    where: { id: ctx.actor.id },
    include: { municipality: { select: { slug: true, name: true } } },
  });
  return { sender: { name, jobTitle, telephone, email, municipality }, today: dayAtDesk(ctx.clock.now()) };
}

function dayAtDesk(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(deskTimeZone).toPlainDate();
}

function dayOf(day: Date | null): Temporal.PlainDate | null {
  return day && Temporal.PlainDate.from(day.toISOString().slice(0, 10));
}
