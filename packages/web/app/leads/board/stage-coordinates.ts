import type { DroppableContainer, KeyboardCoordinateGetter } from '@dnd-kit/core';

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/**
 * Where an arrow brings a card that was picked up by keys: into the middle of the stage before or after the one it is
 * over. A telephone shows the stages in its switch, a wide window as columns.
 */
export const stageCoordinates: KeyboardCoordinateGetter = (event, { context, currentCoordinates }) => {
  const step = steps[event.code];
  const { active, over, droppableContainers, droppableRects, collisionRect } = context;
  if (step === undefined || !active || !collisionRect) return undefined;
  event.preventDefault();
  const shown = droppableContainers.getEnabled().filter(({ id }) => droppableRects.get(id)?.width);
  const inSwitch = shown.filter(isInSwitch);
  const places = inSwitch.length > 0 ? inSwitch : shown;
  const from = (over?.data.current ?? active.data.current?.card)?.stage;
  const here = places.findIndex(({ data }) => data.current?.stage === from);
  const next = places[Math.min(Math.max(here + step, 0), places.length - 1)];
  const rect = next && droppableRects.get(next.id);
  if (!rect) return currentCoordinates;
  return {
    x: rect.left + (rect.width - collisionRect.width) / 2,
    y: rect.top + (rect.height - collisionRect.height) / 2,
  };
};

const isInSwitch = ({ id }: DroppableContainer) => String(id).startsWith('switch');
