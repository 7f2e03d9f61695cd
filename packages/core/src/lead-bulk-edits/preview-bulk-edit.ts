import type { FieldChanges } from '../changes/index.ts';
import type { UserContext } from '../context.ts';
import { DomainError } from '../errors.ts';
import { findKnownLeads, type KnownLead, planUpdate } from '../leads/index.ts';
import type { BulkOutcome } from './bulk-edit.codes.ts';
import { type BulkLeadEdit, bulkEditProblems, editOfLead } from './bulk-edit.rules.ts';
import { type ChosenLead, chosenLeads, type LeadChoice } from './choose-leads.ts';
import { type RowProblem, rowProblems } from './row-problems.ts';

/** What a bulk edit would do to one lead. */
export interface PreviewRow {
  id: string;
  /** Of what version it is now; null where the reader sees no such lead. */
  version: number | null;
  /** Null where the reader sees no such lead. */
  lead: Pick<KnownLead, 'id' | 'title' | 'kind' | 'stage' | 'status'> | null;
  outcome: BulkOutcome;
  changes: FieldChanges;
  problems: RowProblem[];
}

/**
 * What an edit would do to each of these leads, and to which it cannot be done and why, by the rules by which it is then
 * done; writes nothing. An edit that is wrong whatever the lead is a broken rule by its fields.
 */
export async function previewBulkEdit(
  ctx: UserContext,
  choice: LeadChoice,
  edit: BulkLeadEdit,
): Promise<PreviewRow[]> {
  refuseEdit(edit);
  const chosen = await chosenLeads(ctx, choice);
  const known = await findKnownLeads(
    ctx,
    chosen.map(({ id }) => id),
  );
  const byId = new Map(known.map((lead) => [lead.id, lead]));
  const rows: PreviewRow[] = [];
  for (const lead of chosen) rows.push(await previewOf(ctx, lead, byId.get(lead.id), edit));
  return rows;
}

/** Refuses an edit that is wrong whatever lead it is of. */
export function refuseEdit(edit: BulkLeadEdit): void {
  const problems = bulkEditProblems(edit);
  if (problems.length > 0)
    throw new DomainError('broken-rule', 'invalid', 'These leads cannot be edited so.', problems);
}

async function previewOf(
  ctx: UserContext,
  { id, version }: ChosenLead,
  known: KnownLead | undefined,
  edit: BulkLeadEdit,
): Promise<PreviewRow> {
  const none = { id, changes: {}, problems: [] };
  if (!known) {
    return { ...none, version: null, lead: null, outcome: 'refused', problems: [{ code: 'not-found' }] };
  }
  const { title, kind, stage, status } = known;
  const row = { ...none, version: known.version, lead: { id, title, kind, stage, status } };
  if (known.archivedAt) return { ...row, outcome: 'refused', problems: [{ code: 'archived' }] };
  if (version !== undefined && version !== known.version) return { ...row, outcome: 'stale' };
  const { changes, problems } = await planUpdate(ctx, known, editOfLead(known, edit));
  if (problems.length > 0) return { ...row, outcome: 'refused', problems: rowProblems(problems) };
  return { ...row, outcome: Object.keys(changes).length > 0 ? 'changed' : 'same', changes };
}
