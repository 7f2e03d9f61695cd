import type { UserContext } from '../context.ts';
import { getOrganisation, makeOrganisations, updateOrganisation } from '../organisations/index.ts';
import { openDrafts } from './drafts.ts';
import type { ExistingAct, RowReason } from './import.codes.ts';
import { editFor, fieldsBefore } from './organisation-edit.ts';
import { planOrganisations, type RowPlan } from './plan-organisations.ts';
import type { ReadRow, Taking } from './read-rows.ts';
import type { RowValues } from './read-values.ts';
import type { RowOutcome } from './row-outcome.ts';
import { orRefused } from './row-savepoint.ts';

/** Records that are edited in one transaction: each takes as long as a colleague's own edit. */
const mostEdits = 25;

/**
 * Takes rows of organisations in, in the caller's transaction: those that are new all at once, edits one by one in their
 * order. Ends before the rows' end where they edit many records; the outcomes are of the first rows then.
 */
export async function takeOrganisations(
  ctx: UserContext,
  rows: readonly ReadRow[],
  taking: Taking,
): Promise<RowOutcome[]> {
  const { plans: all } = await planOrganisations(ctx, rows, taking, async () => openDrafts());
  const plans = all.slice(0, endOf(all));
  const planned = plans.flatMap(({ making, outcome }) =>
    making ? [{ making, placeholder: outcome.recordId }] : [],
  );
  const made = await makeOrganisations(
    ctx,
    planned.map(({ making }) => making),
  );
  const ids = new Map(planned.map(({ placeholder }, at) => [placeholder, made[at]?.id]));
  const idOf = (id: string) => ids.get(id) ?? id;
  const outcomes: RowOutcome[] = [];
  for (const { row, outcome } of plans) {
    const told = withIds(outcome, idOf);
    const { recordId, action } = told;
    if (action !== 'update' || !recordId) outcomes.push(told);
    else {
      const { name = '', reasons } = told;
      const changed = await orRefused(ctx, name, (inside) =>
        change(inside, recordId, withCountry(row.values, taking), taking.settings.existing),
      );
      outcomes.push({ name, ...changed, reasons: 'reasons' in changed ? changed.reasons : reasons });
    }
  }
  return outcomes;
}

function endOf(plans: readonly RowPlan[]): number {
  let edits = 0;
  for (const [at, { outcome }] of plans.entries()) {
    if (outcome.action === 'update') edits += 1;
    if (edits > mostEdits) return at;
  }
  return plans.length;
}

/** An outcome with the ids of what was made in place of what stood for them. */
export function withIds(outcome: RowOutcome, idOf: (id: string) => string | undefined): RowOutcome {
  const { recordId, ...rest } = outcome;
  const id = recordId && idOf(recordId);
  return { ...rest, ...(id && { recordId: id }), reasons: outcome.reasons.map(told) };

  function told(reason: RowReason): RowReason {
    if (typeof reason.params?.id !== 'string') return reason;
    const { id: named, ...params } = reason.params;
    const known = idOf(named);
    return { ...reason, params: { ...params, ...(known && { id: known }) } };
  }
}

function withCountry(values: RowValues, { settings: { defaultCountry } }: Taking): RowValues {
  return { ...(defaultCountry && { country: defaultCountry }), ...values };
}

type Changed = Pick<RowOutcome, 'action' | 'recordId' | 'before' | 'version'>;

async function change(
  ctx: UserContext,
  id: string,
  values: RowValues,
  existing: ExistingAct,
): Promise<Changed> {
  const before = await getOrganisation(ctx, id);
  const edit = editFor(before, values, existing) ?? {};
  const after = await updateOrganisation(ctx, id, before.version, edit);
  if (after.version === before.version) return { action: 'skip', recordId: id };
  return { action: 'update', recordId: id, before: fieldsBefore(before, edit), version: after.version };
}
