/**
 * A list as it was, with what its rows say now. What stood there and is not among the rows any more keeps its place until
 * the reader goes on; what is new among them is only counted.
 */
export function steadyRows<Row extends { id: string }>(shown: readonly Row[], now: readonly Row[]) {
  const byId = new Map(now.map((row) => [row.id, row]));
  const known = new Set(shown.map(({ id }) => id));
  return {
    rows: shown.map((row) => byId.get(row.id) ?? row),
    fresh: now.filter(({ id }) => !known.has(id)).length,
  };
}
