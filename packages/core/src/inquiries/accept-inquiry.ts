import { logActivity } from '../activities/index.ts';
import { asDate } from '../clock.ts';
import { createContact } from '../contacts/index.ts';
import type { UserContext } from '../context.ts';
import { inTransaction } from '../db.ts';
import { createLead, type LeadKind } from '../leads/index.ts';
import { createOrganisation } from '../organisations/index.ts';
import { getInquiryForEdit, type Inquiry, saveInquiry } from './inquiries.queries.ts';
import { contactFrom, leadFrom, leadKindOf, organisationFrom } from './inquiry.records.ts';
import { assertAllowed } from './inquiry.rules.ts';

export interface AcceptInquiry {
  /** An organisation that is known already; none: a new one is made of the inquiry. */
  organisationId?: string | null | undefined;
  contactId?: string | null | undefined;
  /** Who owns the lead; the colleague who accepts when nobody is named. */
  ownerId?: string | null | undefined;
  leadKind?: LeadKind | null | undefined;
}

/** Makes an inquiry a lead, with its organisation and contact, all at once and out of what was typed already. */
export function acceptInquiry(
  ctx: UserContext,
  id: string,
  version: number,
  choice: AcceptInquiry,
): Promise<Inquiry> {
  return inTransaction(ctx.db, async (db) => {
    const tx = { ...ctx, db };
    const inquiry = await getInquiryForEdit(tx, id, version);
    assertAllowed('accept', inquiry.state);
    const ownerId = choice.ownerId ?? ctx.actor.id;
    const organisationId =
      choice.organisationId ?? (await createOrganisation(tx, organisationFrom(inquiry, ownerId))).id;
    const contactId = choice.contactId ?? (await createContact(tx, contactFrom(inquiry, organisationId))).id;
    const said = leadFrom(inquiry, choice.leadKind ?? leadKindOf[inquiry.kind], ctx.actor.locale);
    const { kind: _chosen, ...others } = said;
    const lead = await createLead(
      tx,
      { ...said, organisationId, contactId, ownerId },
      choice.leadKind ? others : said,
    );
    const accepted = await saveInquiry(db, id, {
      state: 'accepted',
      acceptedAt: asDate(ctx.clock.now()),
      assigneeId: ownerId,
      organisationId,
      contactId,
      leadId: lead.id,
      quarantined: false,
    });
    await db.file.updateMany({ where: { inquiryId: id }, data: { leadId: lead.id } });
    await db.mail.updateMany({ where: { inquiryId: id }, data: { leadId: lead.id, contactId } });
    await logActivity(tx, { kind: 'accepted', inquiryId: id, leadId: lead.id, organisationId, contactId });
    return accepted;
  });
}
