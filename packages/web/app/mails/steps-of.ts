import type { components } from '../api/schema.gen.ts';

type Mail = components['schemas']['Mail'];

export interface MailStep {
  name: 'planned' | 'due' | 'handed-over' | 'sent' | 'failed' | 'held' | 'cancelled';
  /** Null: not yet, or nobody noted when. */
  at: string | null;
  /** It has happened. */
  isOver: boolean;
}

/** The steps of a mail's life as far as it has come, and the ones before it; the end it came to is the last. */
export function stepsOf({ state, plannedAt, sendAt, handedOverAt, sentAt }: Mail): MailStep[] {
  const planned = step('planned', plannedAt);
  const due = step('due', sendAt);
  const handedOver = step('handed-over', handedOverAt);
  switch (state) {
    case 'cancelled':
      return [planned, step('cancelled', null, true)];
    case 'failed':
    case 'held':
      return [planned, due, handedOver, step(state, handedOverAt, true)];
    default:
      return [planned, due, handedOver, step('sent', sentAt)];
  }
}

function step(name: MailStep['name'], at: string | null, isOver = at !== null): MailStep {
  return { name, at, isOver };
}
