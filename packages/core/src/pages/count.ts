/** How many rows a list has; beyond the cap only that there are more. */
export interface Count {
  value: number;
  isExact: boolean;
}

/** Whether a list's rows are to be counted: not at all, up to the cap, or all of them. */
export const countings = ['capped', 'exact'] as const;
export type Counting = (typeof countings)[number];

/** Counting on from here takes longer than reading the list; it then says "10,000+". */
export const countCap = 10_000;

/** A count that was stopped one row beyond the cap, or not at all. */
export function countOf(counted: number, counting: Counting): Count {
  const isExact = counting === 'exact' || counted <= countCap;
  return { value: isExact ? counted : countCap, isExact };
}

/** How many rows at most a count is to look at; empty for all of them. As a query of Prisma takes it. */
export type AtMost = { take?: number };

/**
 * A page with how many rows the list has in all, where that was asked; both are read at once. `count` counts the rows
 * that the reader may see, and no more than it is told.
 */
export async function withCount<P extends object>(
  counting: Counting | undefined,
  page: Promise<P>,
  count: (atMost: AtMost) => Promise<number>,
): Promise<P & { count?: Count }> {
  if (!counting) return page;
  const atMost = counting === 'capped' ? { take: countCap + 1 } : {};
  const [read, counted] = await Promise.all([page, count(atMost)]);
  return { ...read, count: countOf(counted, counting) };
}
