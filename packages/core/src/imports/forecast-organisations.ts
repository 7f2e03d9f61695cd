import type { UserContext } from '../context.ts';
import type { Forecast } from './check-rows.ts';
import { keepDrafts, loadDrafts } from './drafts.queries.ts';
import { planOrganisations } from './plan-organisations.ts';
import { readRows, type Taking } from './read-rows.ts';
import type { TableRow } from './reading/index.ts';
import { withIds } from './take-organisations.ts';
import { toldOf } from './take-rows.ts';

/** What would become of rows of organisations: planned as they will be when they are taken, and left at that. */
export async function forecastOrganisations(
  ctx: UserContext,
  importId: string,
  batch: readonly TableRow[],
  taking: Taking,
): Promise<Forecast> {
  const { plans, drafts } = await planOrganisations(ctx, readRows(batch, taking), taking, (questions, ids) =>
    loadDrafts(ctx.db, importId, questions, ids),
  );
  const idOf = (id: string) => (isPlaceholder(id) ? undefined : id);
  const rows = plans.map(({ row, outcome }) => {
    const { version: _version, ...told } = withIds(outcome, idOf);
    return toldOf(row, told);
  });
  return { rows, keep: (tx) => keepDrafts(tx, importId, drafts.changed()) };
}

const isPlaceholder = (id: string) => !/^[0-9a-f]{8}-/.test(id);
