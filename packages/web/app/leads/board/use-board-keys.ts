import { type RefObject, useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { useShortcut } from '../../desk/keyboard/shortcuts.tsx';

type Step = { across: number; along: number };

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: { across: 0, along: -1 },
  ArrowDown: { across: 0, along: 1 },
  ArrowLeft: { across: -1, along: 0 },
  ArrowRight: { across: 1, along: 0 },
};

/**
 * Arrows go from card to card: up and down in a column, sideways to the next column that has cards, at the same height
 * where it has so many. J and K go down and up too. While a card is being dragged the keys are the drag's.
 */
export function useBoardKeys(board: RefObject<HTMLElement | null>): void {
  const t = useTranslations('deskUi.list');
  const move = (step: Step) => target(board.current, step)?.focus();
  useShortcut({ key: 'j', does: t('down') }, () => move({ across: 0, along: 1 }));
  useShortcut({ key: 'k', does: t('up') }, () => move({ across: 0, along: -1 }));
  useEffect(() => {
    const element = board.current;
    function press(event: KeyboardEvent) {
      const step = steps[event.key];
      const isOnCard = event.target instanceof HTMLElement && event.target.matches('[data-row]');
      const isDragging = element?.querySelector('[data-dragging]');
      if (!step || !isOnCard || isDragging || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      move(step);
    }
    element?.addEventListener('keydown', press);
    return () => element?.removeEventListener('keydown', press);
  });
}

/** The card that a step leads to; the first one where none is focused. */
function target(board: HTMLElement | null, { across, along }: Step): HTMLElement | undefined {
  const columns = [...(board?.querySelectorAll<HTMLElement>('[data-column]') ?? [])]
    .filter((column) => column.offsetParent !== null)
    .map((column) => [...column.querySelectorAll<HTMLElement>('[data-row]')])
    .filter((cards) => cards.length > 0);
  const here = columns.findIndex((cards) => cards.includes(document.activeElement as HTMLElement));
  if (here === -1) return columns[0]?.[0];
  const place = columns[here]?.indexOf(document.activeElement as HTMLElement) ?? 0;
  const cards = columns[here + across];
  return cards?.[Math.min(Math.max(place + along, 0), cards.length - 1)];
}
