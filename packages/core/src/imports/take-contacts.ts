import type { UserContext } from '../context.ts';
import type { ReadRow, Taking } from './read-rows.ts';
import type { RowOutcome } from './row-outcome.ts';
import { orRefused } from './row-savepoint.ts';
import { takeContact } from './take-contact.ts';

/** Takes rows of contacts in, one by one, in the caller's transaction. */
export async function takeContacts(
  ctx: UserContext,
  rows: readonly ReadRow[],
  { settings }: Taking,
): Promise<RowOutcome[]> {
  const outcomes: RowOutcome[] = [];
  const made = new Map<string, number>();
  for (const { number, values, problems } of rows) {
    const { name = '' } = values;
    const outcome: RowOutcome =
      problems.length > 0
        ? { action: 'refused', reasons: problems, ...(name && { name }) }
        : await orRefused(ctx, name, (inside) => takeContact(inside, values, settings));
    const { action, recordId } = outcome;
    const twin = recordId && action !== 'create' ? made.get(recordId) : undefined;
    if (action === 'create' && recordId) made.set(recordId, number);
    const reasons = twin
      ? [{ code: 'twin-in-file', params: { row: twin } }, ...outcome.reasons]
      : outcome.reasons;
    outcomes.push({ ...outcome, reasons });
  }
  return outcomes;
}
