import { sees } from '../access/index.ts';
import { differences, logChange, logCreation, refuseArchived, touchedFields } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import type { Activity, Cluster, InvestmentBand, Sector, Tenure, TimeFrame } from '../code-lists/index.ts';
import type { Context, UserContext } from '../context.ts';
import { inTransaction } from '../db.ts';
import { staleEdit } from '../errors.ts';
import { tidyLine, tidyText } from '../names/index.ts';
import { defined } from '../objects.ts';
import { holdNames, refreshLeadSearch } from '../search/index.ts';
import { type LeadLinks, leadProblems, refuse } from './check-lead.ts';
import type { LeadKind, LeadStatus } from './lead.codes.ts';
import { type LeadAmounts, statusProblem } from './lead.rules.ts';
import { getLead, type Lead } from './leads.queries.ts';

export interface UpdateLead extends LeadAmounts {
  title?: string | undefined;
  kind?: LeadKind | undefined;
  status?: LeadStatus | undefined;
  contactId?: string | null | undefined;
  /** The partner's office that brought the case. */
  referredById?: string | null | undefined;
  municipalityId?: string | null | undefined;
  ownerId?: string | null | undefined;
  sector?: Sector | null | undefined;
  clusters?: Cluster[] | undefined;
  activities?: Activity[] | undefined;
  tenures?: Tenure[] | undefined;
  jobsWithinThreeYears?: number | null | undefined;
  investmentBand?: InvestmentBand | null | undefined;
  powerKva?: number | null | undefined;
  timeFrame?: TimeFrame | null | undefined;
  summary?: string | null | undefined;
  nextStep?: string | null | undefined;
  /** A day, as midnight UTC. */
  nextStepOn?: Date | null | undefined;
}

export interface CreateLead extends Omit<UpdateLead, 'status'> {
  title: string;
  organisationId: string;
  kind: LeadKind;
}

/**
 * Makes a lead, new and open; joins the caller's transaction. Without a municipality it is the actor's, and
 * without an owner that of the account manager who makes it. An unknown organisation, a contact of another
 * one, an owner who may not see or edit it, a range upside down: broken rules by field, all at once.
 */
export function createLead(ctx: Context, given: CreateLead): Promise<{ id: string }> {
  return inTransaction(ctx.db, async (db) => {
    const { organisationId } = given;
    const municipalityId = given.municipalityId ?? municipalityOf(ctx.actor);
    const ownerId = given.ownerId === undefined ? ownerOf(ctx.actor, municipalityId) : given.ownerId;
    const columns = { ...tidied(given), municipalityId, ownerId };
    const links = {
      ...columns,
      contactId: given.contactId ?? null,
      referredById: given.referredById ?? null,
      title: columns.title,
      organisationId,
    };
    refuse(await leadProblems({ ...ctx, db }, links, () => true));
    const now = asDate(ctx.clock.now());
    const { id } = await db.lead.create({
      data: {
        ...columns,
        title: columns.title ?? given.title,
        kind: given.kind,
        organisationId,
        lastActivityAt: now,
        createdAt: now,
        updatedAt: now,
      },
      select: { id: true },
    });
    await holdNames(db, links);
    await refreshLeadSearch(db, id);
    await logCreation({ ...ctx, db }, 'lead', id, { ...columns, organisationId });
    return { id };
  });
}

/**
 * Changes a lead that this colleague sees and gives it as it is now. Checks only what is edited. A stale
 * version is a conflict that carries the record; an edit that changes nothing leaves no trace.
 */
export function updateLead(ctx: UserContext, id: string, version: number, edit: UpdateLead): Promise<Lead> {
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    const before = await getLead(inside, id);
    if (before.version !== version) throw staleEdit('lead', before);
    refuseArchived('lead', before);
    // A person or an office that this colleague does not see is not in his form either, and stays.
    const shown = {
      ...before,
      contactId: before.contact?.id ?? null,
      referredById: before.referredBy?.id ?? null,
    };
    const columns = tidied(touchedFields(shown, edit));
    await refuseWrong(inside, before, columns);
    const changes = differences({ ...before }, columns);
    if (Object.keys(changes).length === 0) return before;
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
    if (columns.contactId) await holdNames(db, { contactId: columns.contactId });
    await refreshLeadSearch(db, id);
    await logChange(inside, 'lead', id, changes);
    return getLead(inside, id);
  });
}

async function refuseWrong(
  ctx: UserContext,
  before: Lead,
  columns: ReturnType<typeof tidied>,
): Promise<void> {
  const links: LeadLinks = {
    ...before,
    floorAreaFromM2: before.floorAreaFromM2?.toNumber(),
    floorAreaToM2: before.floorAreaToM2?.toNumber(),
    plotAreaFromM2: before.plotAreaFromM2?.toNumber(),
    plotAreaToM2: before.plotAreaToM2?.toNumber(),
    ...columns,
  };
  const problems = await leadProblems(ctx, links, (field) => field in columns);
  const status = columns.status && statusProblem(before.status, columns.status);
  refuse(status ? [...problems, status] : problems);
}

/** The columns that an edit touches, its texts tidied; an emptied text is none. */
function tidied({ title, summary, nextStep, ...rest }: UpdateLead) {
  return defined({
    ...rest,
    title: title === undefined ? undefined : tidyLine(title),
    summary: summary === undefined ? undefined : tidyText(summary ?? '') || null,
    nextStep: nextStep === undefined ? undefined : tidyLine(nextStep ?? '') || null,
  });
}

function municipalityOf(actor: Context['actor']): string | null {
  return actor.kind === 'user' ? actor.municipalityId : null;
}

function ownerOf(actor: Context['actor'], municipalityId: string | null): string | null {
  const isOwner = actor.kind === 'user' && actor.role === 'account-manager' && sees(actor, municipalityId);
  return isOwner ? actor.id : null;
}
