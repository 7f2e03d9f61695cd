import { useDraggable } from '@dnd-kit/core';
import { type KeyboardEventHandler, memo } from 'react';
import type { Card } from './board-state.ts';
import styles from './card.module.css';
import { CardFace } from './card-face.tsx';
import { draggedAs } from './drag-parts.ts';
import { MoveMenu } from './move-menu.tsx';

/** A lead in its column: it opens by a click, is dragged anywhere by its face, and moved by its menu. */
export const LeadOnBoard = memo(function LeadOnBoard({ card, isHeld }: { card: Card; isHeld: boolean }) {
  const { setNodeRef, setActivatorNodeRef, listeners, attributes, isDragging } = useDraggable({
    id: card.id,
    data: draggedAs(card),
    disabled: isHeld,
  });
  const { onKeyDown, ...pointing } = listeners ?? {};
  return (
    <li
      ref={setNodeRef}
      className={styles.card}
      data-card={card.id}
      data-dragging={isDragging || undefined}
      data-movable={!isHeld || undefined}
    >
      <CardFace
        card={card}
        grab={pointing}
        link={{
          ref: setActivatorNodeRef,
          onKeyDown: onKeyDown as KeyboardEventHandler,
          ...(!isHeld && { 'aria-describedby': attributes['aria-describedby'] }),
        }}
      />
      {!isHeld && <MoveMenu card={card} />}
    </li>
  );
});
