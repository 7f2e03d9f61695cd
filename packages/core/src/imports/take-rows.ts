import type { UserContext } from '../context.ts';
import type { Db } from '../db.ts';
import { insertRows } from '../insert-rows.ts';
import { type ReadRow, readRows, type Taking } from './read-rows.ts';
import type { TableRow } from './reading/index.ts';
import type { RowOutcome } from './row-outcome.ts';
import { inSavepoint } from './row-savepoint.ts';
import { takeContacts } from './take-contacts.ts';
import { takeOrganisations } from './take-organisations.ts';

/** A row with what became of it. */
export interface TakenRow extends RowOutcome {
  number: number;
}

/**
 * Takes rows in, in the caller's transaction, each wholly or not at all: what the rules or the database refuse of a row leaves
 * no trace but the reason. May end before the rows' end; those left out come again. At least one is taken.
 */
export async function takeRows(
  ctx: UserContext,
  rows: readonly TableRow[],
  taking: Taking,
): Promise<TakenRow[]> {
  const read = readRows(rows, taking);
  const outcomes = await takeRead(ctx, read, taking);
  return outcomes.map((outcome, at) => toldOf(read[at] as ReadRow, outcome));
}

/** A row with its outcome, and what is to be told of it in any case. */
export function toldOf({ number, notes }: ReadRow, outcome: RowOutcome): TakenRow {
  return { ...outcome, number, reasons: [...outcome.reasons, ...notes] };
}

/** All of them at once; where the database refuses something of that, half and half, until the row is found. */
async function takeRead(ctx: UserContext, rows: ReadRow[], taking: Taking): Promise<RowOutcome[]> {
  const take = taking.noun === 'organisations' ? takeOrganisations : takeContacts;
  try {
    return await inSavepoint(ctx, (inside) => take(inside, rows, taking));
  } catch {
    const [row] = rows;
    if (row && rows.length === 1) {
      const { name } = row.values;
      return [{ action: 'refused', reasons: [{ code: 'unexpected' }], ...(name && { name }) }];
    }
    const half = Math.ceil(rows.length / 2);
    const first = await takeRead(ctx, rows.slice(0, half), taking);
    if (first.length < half) return first;
    return [...first, ...(await takeRead(ctx, rows.slice(half), taking))];
  }
}

/** Writes rows into the report. */
export async function keepReport(db: Db, importId: string, rows: readonly TakenRow[]): Promise<void> {
  const report = rows.map(({ number, action, reasons, name, recordId, before, version, organisationId }) => ({
    ...{ importId, number, action, reasons },
    name: name?.slice(0, 200).toWellFormed() ?? null,
    recordId: recordId ?? null,
    before: before ?? null,
    version: version ?? null,
    organisationId: organisationId ?? null,
  }));
  await insertRows(db, { table: 'import_row', rows: report });
}
