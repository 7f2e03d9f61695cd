import type { Context } from '../context.ts';
import { type ClaimedDelivery, claimDelivery } from './claim-delivery.ts';
import { type SignedMessage, signed } from './delivery.rules.ts';
import type { Contract } from './in-contract.ts';
import { messageOf } from './message.ts';
import { dropDelivery, type Outcome, settleDelivery } from './settle-delivery.ts';

export interface WebhookWork {
  /** After so long a worker's silence its delivery is tried by another; more than a try may take. */
  leaseSeconds: number;
  contract: Contract;
  /** Sends a message to an address; it does not fail, but says what came of it. */
  send(url: string, message: SignedMessage): Promise<Outcome>;
  signal: AbortSignal;
}

/** Tells webhooks whatever is due, one after another, until nothing is. */
export type WebhookLane = () => Promise<void>;

/**
 * So many lanes of one worker, each to be run by itself: one that waits for a slow receiver holds up no other. Workers,
 * however many, may do it at any time.
 */
export function webhookLanes(ctx: Context, work: WebhookWork, count: number): WebhookLane[] {
  // In turns, so that each lane sees what the others have in hand.
  let turn: Promise<unknown> = Promise.resolve();
  function claim(): Promise<ClaimedDelivery | undefined> {
    const claimed = turn.then(() => claimDelivery(ctx, work.leaseSeconds));
    turn = claimed.catch(() => undefined);
    return claimed;
  }
  async function lane(): Promise<void> {
    while (!work.signal.aborted) {
      const delivery = await claim();
      if (!delivery) return;
      await deliver(ctx, delivery, work);
    }
  }
  return Array.from({ length: count }, () => lane);
}

async function deliver(
  ctx: Context,
  delivery: ClaimedDelivery,
  { contract, send }: WebhookWork,
): Promise<void> {
  const body = await messageOf(ctx, delivery, contract);
  if (body === undefined) return dropDelivery(ctx, delivery);
  const message = signed(delivery.secret, delivery.id, ctx.clock.now(), body);
  await settleDelivery(ctx, delivery, await send(delivery.url, message));
}
