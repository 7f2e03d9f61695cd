import { useMemo, useState } from 'react';
import { useRevalidator } from 'react-router';
import type { ActionProblem } from '../../desk/action-problem.ts';
import { type Card, type Column, type Move, type Stage, withMoves } from './board-state.ts';

/** What came of the last move: it is told until it is closed, or until the next one. */
export type Outcome =
  | { kind: 'moved'; card: Card; from: Stage; to: Stage }
  | { kind: 'refused'; card: Card; to: Stage; problem: ActionProblem };

/**
 * The board with the moves of this colleague: each is shown at once, and taken back when Kavel refuses it. A card that
 * waits for an answer is not moved again before it is there.
 */
export function useMoves(read: readonly Column[]) {
  const [moves, setMoves] = useState<readonly Move[]>([]);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { revalidate } = useRevalidator();
  const columns = useMemo(() => withMoves(read, moves), [read, moves]);
  const waiting = new Set(moves.flatMap(({ card, version }) => (version === null ? [card.id] : [])));

  async function move(card: Card, to: Stage): Promise<void> {
    if (card.stage === to || waiting.has(card.id)) return;
    const made: Move = { card, to, at: new Date().toISOString(), version: null };
    setMoves((before) => [...before, made]);
    setOutcome(null);
    const answer = await send(card, to);
    if ('problem' in answer) {
      setMoves((before) => before.filter((one) => one !== made));
      setOutcome({ kind: 'refused', card, to, problem: answer.problem });
      if (answer.problem.status !== 422) void revalidate();
      return;
    }
    const { version } = answer;
    setMoves((before) => before.map((one) => (one === made ? { ...made, version } : one)));
    setOutcome({ kind: 'moved', card: { ...card, stage: to, version }, from: card.stage, to });
    void revalidate();
  }

  return { columns, waiting, outcome, move, close: () => setOutcome(null) };
}

type Answer = { version: number } | { problem: ActionProblem };

async function send({ id, version }: Card, stage: Stage): Promise<Answer> {
  const body = new URLSearchParams({ id, stage, version: String(version) });
  try {
    const response = await fetch('/desk/leads/board/move', { method: 'POST', body });
    return (await response.json()) as Answer;
  } catch {
    return { problem: { ...unreachable } };
  }
}

const unreachable: ActionProblem = {
  status: 503,
  code: 'desk-unreachable',
  detail: null,
  errors: [],
  retryAfterSeconds: null,
  current: null,
};
