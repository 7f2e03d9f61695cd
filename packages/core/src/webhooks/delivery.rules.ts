import { createHmac, randomBytes } from 'node:crypto';

/** After each try that failed, so long until the next, in seconds: 5 s, 30 s, 2 min, 10 min, 30 min, 2.5 h, 10 h. */
export const pausesSeconds = [5, 30, 120, 600, 1_800, 9_000, 36_000] as const;
export const mostTries = pausesSeconds.length + 1;
/** A webhook whose tries all failed for so long is stopped. */
export const stopAfterDays = 5;

/**
 * How long to wait after so many tries, in milliseconds; undefined after the last. Up to a fifth longer by chance
 * (0 to 1), so that what failed together does not come back together.
 */
export function pauseAfter(tries: number, chance: number): number | undefined {
  const seconds = pausesSeconds[tries - 1];
  return seconds === undefined ? undefined : Math.round(seconds * 1000 * (1 + 0.2 * chance));
}

const secretPrefix = 'whsec_';

/** A new secret: 32 random bytes in the form of the Standard Webhooks specification. */
export const newSecret = (): string => secretPrefix + randomBytes(32).toString('base64');

/** What goes over the line. */
export interface SignedMessage {
  body: string;
  headers: Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>;
}

/**
 * A message with its signature by the Standard Webhooks specification 1.0: HMAC-SHA256 with the bytes of the secret over
 * id, moment of sending in whole seconds, and body, with dots between.
 */
export function signed(secret: string, id: string, sentAt: Temporal.Instant, body: string): SignedMessage {
  const timestamp = String(Math.floor(sentAt.epochMilliseconds / 1000));
  const key = Buffer.from(secret.slice(secretPrefix.length), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    body,
    headers: {
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${signature}`,
    },
  };
}
