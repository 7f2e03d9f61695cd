import { useEffect, useRef } from 'react';
import type { Inquiry } from './inquiry.ts';

/**
 * Brings the cursor to where the inquiry now stands when what it was on has gone with an act: its panel, or its
 * button. Where a colleague is typing it stays.
 */
export function useFocusAfterAct(inquiry: Inquiry, isActing: boolean) {
  const { id, state, quarantined, answeredAt } = inquiry;
  const standing = useRef<HTMLDivElement>(null);
  const now = { id, standing: [state, quarantined, answeredAt, isActing].join() };
  const before = useRef(now);
  useEffect(() => {
    const was = before.current;
    before.current = now;
    const isLost = document.activeElement === document.body || document.activeElement === null;
    if (was.id === now.id && was.standing !== now.standing && !isActing && isLost) standing.current?.focus();
  });
  return standing;
}
