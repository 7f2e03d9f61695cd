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
