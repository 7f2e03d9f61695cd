import {
  type CollisionDetection,
  closestCenter,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  KeyboardSensor,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { type ReactNode, useState } from 'react';
import type { Card, Stage } from './board-state.ts';
import { CardFace } from './card-face.tsx';
import { cardOf, stageOf } from './drag-parts.ts';
import { stageCoordinates } from './stage-coordinates.ts';
import { useDragWords } from './use-drag-words.ts';
import { useNoClickAfterDrag } from './use-no-click-after-drag.ts';

const keyboardCodes = { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] };
const noRestoring = { restoreFocus: false };

interface DraggingProps {
  onMove: (card: Card, to: Stage) => void;
  children: ReactNode;
}

/** Lets cards be dragged to a stage: by mouse, by a long press, and by keys that go from stage to stage. */
export function Dragging({ onMove, children }: DraggingProps) {
  const [dragged, setDragged] = useState<Card | null>(null);
  const words = useDragWords();
  const holdClicks = useNoClickAfterDrag();
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 200, tolerance: 8 } }),
    useSensor(KeyboardSensor, { keyboardCodes, coordinateGetter: stageCoordinates, scrollBehavior: 'auto' }),
  );
  function drop({ active, over }: DragEndEvent) {
    setDragged(null);
    const card = cardOf(active);
    const to = over && stageOf(over);
    if (card && to && to !== card.stage) onMove(card, to);
  }
  return (
    <DndContext
      // Named, so that server and browser name its parts alike.
      id="leads"
      sensors={sensors}
      collisionDetection={whereItIs}
      accessibility={{ ...words, ...noRestoring }}
      onDragStart={({ active }) => {
        holdClicks();
        setDragged(cardOf(active) ?? null);
      }}
      onDragCancel={() => setDragged(null)}
      onDragEnd={drop}
    >
      {children}
      <DragOverlay dropAnimation={null}>{dragged && <CardFace card={dragged} isLifted />}</DragOverlay>
    </DndContext>
  );
}

/** Under the pointer, or by keys the nearest; what is not shown at this width is nowhere. */
const whereItIs: CollisionDetection = (args) => {
  const droppableContainers = args.droppableContainers.filter(({ id }) => args.droppableRects.get(id)?.width);
  const shown = { ...args, droppableContainers };
  return args.pointerCoordinates ? pointerWithin(shown) : closestCenter(shown);
};
