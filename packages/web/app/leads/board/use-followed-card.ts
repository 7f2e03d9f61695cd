import { useEffect } from 'react';
import type { Outcome } from './use-moves.ts';

/** The link of a card: what is focused of it. */
export const linkOf = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-card="${id}"] [data-row]`);

/**
 * Keeps the focus with the card that was moved: it is drawn anew in its column, and the focus would be lost with the
 * old one. A refusal takes the focus itself, and gives it back when it is closed.
 */
export function useFollowedCard(outcome: Outcome | null) {
  useEffect(() => {
    if (outcome?.kind !== 'moved' || isSomewhere()) return;
    linkOf(outcome.card.id)?.focus({ preventScroll: true });
    // A telephone does not show its new column.
    if (!isSomewhere()) document.querySelector<HTMLElement>('[data-notices] button')?.focus();
  }, [outcome]);
  return (close: () => void) => {
    const id = outcome?.card.id;
    close();
    if (id) linkOf(id)?.focus();
  };
}

/** Whether somebody has gone on meanwhile. */
const isSomewhere = () => document.activeElement !== null && document.activeElement !== document.body;
