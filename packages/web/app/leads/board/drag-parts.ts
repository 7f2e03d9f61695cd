import type { Active, Over } from '@dnd-kit/core';
import type { Card, Stage } from './board-state.ts';

/** What a dragged thing is. */
export const draggedAs = (card: Card) => ({ card });
/** What a place to put it is. */
export const placeOf = (stage: Stage) => ({ stage });

export const cardOf = ({ data }: Active): Card | undefined => data.current?.card as Card | undefined;
export const stageOf = ({ data }: Over): Stage | undefined => data.current?.stage as Stage | undefined;
