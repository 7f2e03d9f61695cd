import type { ImportNoun, RowAction, Undoing } from './import.codes.ts';
import type { RowCounts } from './imports.queries.ts';

/** Rows that are taken in one transaction: some seconds at most, so that a worker may stop and a reader sees it move. */
export const batchRows: Readonly<Record<ImportNoun, number>> = { organisations: 250, contacts: 30 };

/** A batch that takes longer is put back and comes again: less than a worker's lease, and enough on a busy machine. */
export const batchSeconds = 45;

/** Groups what comes, the last group being as it is; leaves out the first `skipped`, which were taken before. */
export async function* inBatches<T>(
  items: AsyncIterable<T>,
  size: number,
  skipped: number,
): AsyncGenerator<T[]> {
  let left = skipped;
  let batch: T[] = [];
  for await (const item of items) {
    if (left > 0) {
      left -= 1;
      continue;
    }
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** The counts with these rows added. */
export function countedWith(counts: RowCounts, kinds: readonly (RowAction | Undoing)[]): RowCounts {
  const sum = { ...counts };
  for (const kind of kinds) sum[kind] = (sum[kind] ?? 0) + 1;
  return sum;
}
