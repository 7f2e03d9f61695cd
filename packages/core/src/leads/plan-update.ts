import { differences, type FieldChanges, touchedFields } from '../changes/index.ts';
import type { Context } from '../context.ts';
import type { FieldError } from '../errors.ts';
import { type LeadLinks, leadProblems } from './check-lead.ts';
import { type LeadEdit, tidied, type UpdateLead } from './lead.edit.ts';
import type { Lead } from './leads.queries.ts';
import { columnsOf, listsLogged, loggedCredits } from './save-lead.ts';

/** A lead as far as an edit of it looks at it. */
export type KnownLead = Omit<
  Lead,
  'contact' | 'referredBy' | 'establishment' | 'inquiry' | 'files' | 'next' | KnownByName
> & {
  contact: { id: string } | null;
  referredBy: { id: string } | null;
  establishment: { id: string } | null;
};
type KnownByName =
  | 'organisation'
  | 'municipality'
  | 'owner'
  | 'assessor'
  | 'landingProposedBy'
  | 'landingVerifiedBy';

/** What an edit of a lead would come to. */
export interface PlannedUpdate {
  touched: LeadEdit;
  columns: Awaited<ReturnType<typeof columnsOf>>;
  /** Each field that would change, with its old and its new value. */
  changes: FieldChanges;
  /** Why it cannot be; then there are no changes. */
  problems: FieldError[];
}

/**
 * What an edit would do to a lead; checks only what is edited, and writes nothing. An edit that puts back what the lead
 * had before takes no step of its status and chooses no code anew.
 */
export async function planUpdate(
  ctx: Context,
  before: KnownLead,
  edit: UpdateLead,
  isPutBack = false,
): Promise<PlannedUpdate> {
  // A person or an office that this colleague does not see is not in his form either, and stays.
  const kept = { ...before, readerIds: before.readers.map(({ id: userId }) => userId).sort() };
  const shown = {
    ...kept,
    contactId: before.contact?.id ?? null,
    referredById: before.referredBy?.id ?? null,
    establishmentId: before.establishment?.id ?? null,
  };
  const touched = tidied(touchedFields(shown, edit));
  const links = linksOf(kept);
  const had = isPutBack ? { ...kept, ...touched } : kept;
  const problems = await leadProblems(ctx, { ...links, ...touched }, touched, had);
  if (problems.length > 0) return { touched, columns: {}, changes: {}, problems };
  const columns = await columnsOf(ctx, touched, links);
  const changes = differences(
    { ...kept, credits: loggedCredits(before.credits) },
    { ...columns, ...listsLogged(touched) },
  );
  return { touched, columns, changes, problems };
}

function linksOf(before: KnownLead & { readerIds: string[] }): LeadLinks {
  return {
    ...before,
    floorAreaFromM2: before.floorAreaFromM2?.toNumber(),
    floorAreaToM2: before.floorAreaToM2?.toNumber(),
    plotAreaFromM2: before.plotAreaFromM2?.toNumber(),
    plotAreaToM2: before.plotAreaToM2?.toNumber(),
    capexAmount: before.capexAmount?.toNumber() ?? null,
  };
}
