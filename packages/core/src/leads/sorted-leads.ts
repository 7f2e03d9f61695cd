import type { UserContext } from '../context.ts';
import { noCursor, readSortedCursor, type SortedPosition, sortedCursor } from '../pages/index.ts';
import { readAllFound } from '../search/index.ts';
import { type LeadConditions, leadConditionsSql } from './lead-conditions.sql.ts';
import type { LeadSort, SortDirection } from './lead-list.codes.ts';
import { sortedLeadsSql } from './lead-list.sql.ts';
import { isValueOf, sortParts } from './lead-sorts.sql.ts';

interface Asked {
  sort: LeadSort;
  direction: SortDirection;
  limit: number;
  cursor: string | undefined;
}

/** A row with the part of the list it stands in and what it is sorted by there. */
type Placed<Row> = { row: Row; part: number; value: string | null };

/**
 * One page of leads in an order of its own, and where the next begins: at the last row by what it is sorted by, so that
 * rows which are added meanwhile neither repeat one nor leave one out.
 */
export async function sortedLeads<Row extends { id: string }>(
  ctx: UserContext,
  filter: LeadConditions,
  { sort, direction, limit, cursor }: Asked,
): Promise<{ rows: Row[]; nextCursor: string | null }> {
  const order = `${sort} ${direction}`;
  const after = readSortedCursor(cursor, order);
  const parts = sortParts(sort, direction);
  const part = after && parts[after.part];
  if (after && !(part && isValueOf(part, after.value))) throw noCursor();
  const placed = await readAllFound(filter.q, async (sought) => {
    const conditions = leadConditionsSql(ctx.actor, filter, sought, ctx.clock.now());
    const read: Placed<Row>[] = [];
    for (const [number, how] of parts.entries()) {
      if (read.length > limit || (after && number < after.part)) continue;
      const behind: SortedPosition | undefined = number === after?.part ? after : undefined;
      const sql = sortedLeadsSql(conditions, how, direction, behind, limit + 1 - read.length);
      const rows = await ctx.db.$queryRaw<(Row & { sortKey: string | null })[]>(sql);
      read.push(
        ...rows.map(({ sortKey, ...row }) => ({ row: row as unknown as Row, part: number, value: sortKey })),
      );
    }
    return read;
  });
  const items = placed.slice(0, limit);
  const last = items.at(-1);
  const isMore = placed.length > limit && last !== undefined;
  return {
    rows: items.map(({ row }) => row),
    nextCursor: isMore ? sortedCursor(order, { ...last, id: last.row.id }) : null,
  };
}
