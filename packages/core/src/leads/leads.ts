import { sees } from '../access/index.ts';
import { type FieldChanges, logChange, logCreation, refuseArchived } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import type { Context, UserContext } from '../context.ts';
import { inTransaction } from '../db.ts';
import { staleEdit } from '../errors.ts';
import { notify } from '../notifications/index.ts';
import { holdNames, refreshLeadSearch } from '../search/index.ts';
import { type LeadLinks, leadProblems, refuse } from './check-lead.ts';
import { type CreateLead, tidied, type UpdateLead } from './lead.edit.ts';
import { getLead, type Lead } from './leads.queries.ts';
import { planUpdate } from './plan-update.ts';
import { columnsOf, listsLogged, saveLists } from './save-lead.ts';

/**
 * Makes a lead, new and open; joins the caller's transaction. Without a municipality it is the actor's, and
 * without an owner that of the account manager who makes it. An unknown organisation, a contact of another
 * one, an owner who may not see or edit it, a range upside down: broken rules by field, all at once. What a company said
 * of itself is not chosen anew: codes of it may be retired.
 */
export function createLead(
  ctx: Context,
  given: CreateLead,
  said: Partial<CreateLead> = {},
): Promise<{ id: string }> {
  return inTransaction(ctx.db, async (db) => {
    const { organisationId } = given;
    const municipalityId = given.municipalityId ?? municipalityOf(ctx.actor);
    const ownerId = given.ownerId === undefined ? ownerOf(ctx.actor, municipalityId) : given.ownerId;
    const { organisationId: _organisation, ...fields } = given;
    const edit = { ...tidied(fields), municipalityId, ownerId };
    const links = { ...newLead, ...edit, organisationId };
    const inside = { ...ctx, db };
    refuse(await leadProblems(inside, links, edit, { ...said, ...newLead }));
    const now = asDate(ctx.clock.now());
    const columns = await columnsOf(inside, edit);
    const { id } = await db.lead.create({
      data: {
        ...columns,
        title: edit.title ?? given.title,
        kind: given.kind,
        organisationId,
        lastActivityAt: now,
        createdAt: now,
        updatedAt: now,
      },
      select: { id: true },
    });
    await saveLists(db, id, edit);
    await holdNames(db, links);
    await refreshLeadSearch(db, id);
    await logCreation(inside, 'lead', id, { ...columns, ...listsLogged(edit), organisationId });
    await notify(inside, { kind: 'lead-assigned', to: [ownerId, edit.assessorId ?? null], leadId: id });
    return { id };
  });
}

/**
 * Changes a lead that this colleague sees and gives it as it is now. Checks only what is edited. A stale
 * version is a conflict that carries the record; an edit that changes nothing leaves no trace.
 */
export async function updateLead(
  ctx: UserContext,
  id: string,
  version: number,
  edit: UpdateLead,
): Promise<Lead> {
  return (await changeLead(ctx, id, version, () => edit)).lead;
}

/**
 * The same with what it changed, for edits that follow from the lead as it is. `many`: one of many at once, of which
 * nobody gets a mail each; one that puts back what the lead had takes no step of its status and chooses no code anew.
 */
export function changeLead(
  ctx: UserContext,
  id: string,
  version: number,
  editOf: (before: Lead) => UpdateLead,
  many?: 'edit' | 'put-back',
): Promise<{ lead: Lead; changes: FieldChanges }> {
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    const before = await getLead(inside, id);
    if (before.version !== version) throw staleEdit('lead', before);
    refuseArchived('lead', before);
    const { touched, columns, changes, problems } = await planUpdate(
      inside,
      before,
      editOf(before),
      many === 'put-back',
    );
    refuse(problems);
    if (Object.keys(changes).length === 0) return { lead: before, changes };
    const { count } = await db.lead.updateMany({
      where: { id, version },
      data: { ...columns, updatedAt: asDate(ctx.clock.now()), version: { increment: 1 } },
    });
    if (count === 0) throw staleEdit('lead', await getLead(inside, id));
    // An inquiry goes where its lead goes: half of a history is seen by nobody.
    if (columns.municipalityId !== undefined) {
      await db.inquiry.updateMany({
        where: { leadId: id },
        data: { municipalityId: columns.municipalityId },
      });
    }
    await saveLists(db, id, touched);
    if (columns.contactId) await holdNames(db, { contactId: columns.contactId });
    await refreshLeadSearch(db, id);
    await logChange(inside, 'lead', id, changes);
    const isOfMany = many !== undefined;
    await notify(inside, { kind: 'lead-assigned', to: newNames(changes), leadId: id, isOfMany });
    return { lead: await getLead(inside, id), changes };
  });
}

/** What a new lead is before anything is said of it. */
const newLead: LeadLinks = {
  title: '',
  organisationId: '',
  status: 'open',
  contactId: null,
  municipalityId: null,
  ownerId: null,
  assessorId: null,
  referredById: null,
  establishmentId: null,
  confidential: false,
  readerIds: [],
  capexAmount: null,
  capexCurrency: null,
  landingVerifiedAt: null,
  statusReason: null,
  wonBy: null,
  lookAgainOn: null,
  neverLookAgain: false,
};

/** Who manages or assesses a lead since a change and did not before. */
function newNames({ ownerId, assessorId }: FieldChanges): (string | null)[] {
  return [ownerId?.[1], assessorId?.[1]].map((id) => (typeof id === 'string' ? id : null));
}

function municipalityOf(actor: Context['actor']): string | null {
  return actor.kind === 'user' ? actor.municipalityId : null;
}

function ownerOf(actor: Context['actor'], municipalityId: string | null): string | null {
  const isOwner = actor.kind === 'user' && actor.role === 'account-manager' && sees(actor, municipalityId);
  return isOwner ? actor.id : null;
}
