import type { components } from '../../api/schema.gen.ts';

export type Card = components['schemas']['LeadCard'];
export type Column = components['schemas']['LeadColumn'];
export type Stage = Card['stage'];

/** A move that a colleague made here. */
export interface Move {
  /** As it was before. */
  card: Card;
  to: Stage;
  /** When. */
  at: string;
  /** What the move made of it; null until Kavel has answered. */
  version: number | null;
}

/**
 * The columns with moves that Kavel may not have answered yet, in their order: the card on top of its new column, the
 * sums with it. Where the board was read after a move, that move is in it already.
 */
export function withMoves(columns: readonly Column[], moves: readonly Move[]): readonly Column[] {
  return moves.reduce(withMove, columns);
}

function withMove(columns: readonly Column[], { card, to, at, version }: Move): readonly Column[] {
  const found = columns.flatMap(({ items }) => items).find(({ id }) => id === card.id);
  if (!found || found.version > card.version) return columns;
  const status: Card['status'] =
    to === 'landed' ? 'landed' : found.status === 'landed' ? 'open' : found.status;
  const moved: Card = { ...found, stage: to, status, stageSince: at, version: version ?? found.version };
  return columns.map((column) => {
    if (column.stage === to)
      return { ...column, items: [moved, ...column.items], sums: sumsWith(column, found, 1) };
    if (column.stage !== found.stage) return column;
    const items = column.items.filter(({ id }) => id !== card.id);
    return { ...column, items, sums: sumsWith(column, found, -1) };
  });
}

function sumsWith({ sums }: Column, { jobsWithinThreeYears, capexEur }: Card, sign: 1 | -1): Column['sums'] {
  return {
    leads: sums.leads + sign,
    jobsWithinThreeYears: sums.jobsWithinThreeYears + sign * (jobsWithinThreeYears ?? 0),
    capexEur: sums.capexEur + sign * (capexEur ?? 0),
  };
}
