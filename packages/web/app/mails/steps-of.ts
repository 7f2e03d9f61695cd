import type { components } from '../api/schema.gen.ts';

type Mail = components['schemas']['Mail'];

export interface MailStep {
  name: 'planned' | 'due' | 'handed-over' | 'sent' | 'failed' | 'held' | 'cancelled';
  /** Null: not yet, or not known when. */
  at: string | null;
}

/** The steps of a mail's life as far as it has come, and the ones before it; the end it came to is the last. */
export function stepsOf({ state, plannedAt, sendAt, handedOverAt, sentAt }: Mail): MailStep[] {
  const planned: MailStep = { name: 'planned', at: plannedAt };
  const due: MailStep = { name: 'due', at: sendAt };
  const handedOver: MailStep = { name: 'handed-over', at: handedOverAt };
  switch (state) {
    case 'cancelled':
      return [planned, { name: 'cancelled', at: null }];
    case 'failed':
    case 'held':
      return [planned, due, handedOver, { name: state, at: handedOverAt }];
    default:
      return [planned, due, handedOver, { name: 'sent', at: sentAt }];
  }
}
