import type { Context } from '@kavel/core';
import { type SignedMessage, webhookLanes } from '@kavel/core/webhooks';
import type { Config } from '../config.ts';
import { type Repeater, repeat } from '../repeater.ts';
import { readContract } from './contract.ts';
import { sendWebhook } from './send-webhook.ts';

/** Messages that one worker sends at a time. */
const lanes = 8;

/** Tells webhooks what is due, again and again, several at a time. Errors are told, and end nothing. */
export function tellWebhooks(
  ctx: Context,
  config: Config,
  signal: AbortSignal,
  log: (what: string, error: Error) => void,
): Pick<Repeater, 'stop'> & { now(): void } {
  const way = {
    timeoutMs: config.WEBHOOK_TIMEOUT_SECONDS * 1000,
    toLoopback: config.WEBHOOKS_TO_LOOPBACK,
  };
  const send = (url: string, message: SignedMessage) => sendWebhook(url, message, way);
  const work = { leaseSeconds: config.WEBHOOK_LEASE_SECONDS, contract: readContract(), send, signal };
  const repeaters = webhookLanes(ctx, work, lanes).map((lane) =>
    repeat(() => lane().catch((error: Error) => log('webhooks', error)), config.SWEEP_SECONDS),
  );
  return {
    now: () => repeaters.forEach((repeater) => void repeater.now()),
    stop: async () => void (await Promise.all(repeaters.map((repeater) => repeater.stop()))),
  };
}
