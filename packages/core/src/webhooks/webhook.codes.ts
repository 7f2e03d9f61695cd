/** What other systems can be told of. The database writes them (`webhook_events` in its migrations). */
export const webhookEvents = [
  'lead.created',
  'lead.updated',
  'lead.moved',
  'lead.landed',
  'inquiry.received',
  'organisation.created',
  'organisation.updated',
  'contact.created',
  'contact.updated',
  'task.created',
  'task.updated',
] as const;
export type WebhookEvent = (typeof webhookEvents)[number];

/** Sent on demand, to see whether it arrives. */
export const testEvent = 'webhook.test';

/** Planned is also what waits for its next try. Dropped: the record is not there for the webhook's maker. */
export const deliveryStates = ['planned', 'delivered', 'failed', 'dropped'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/**
 * Why a try did not succeed: the address is not one of the internet, no connection, no answer in time, a redirect (which
 * nobody follows), or another status than 2xx.
 */
export const deliveryProblems = ['address', 'connection', 'timeout', 'redirect', 'status'] as const;
export type DeliveryProblem = (typeof deliveryProblems)[number];

/** Why Kavel stopped a webhook by itself: every try of some days failed, or the address said that it is gone (410). */
export const stopReasons = ['failing', 'gone'] as const;
export type StopReason = (typeof stopReasons)[number];
