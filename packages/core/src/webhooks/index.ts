export { mayReach } from './address.rules.ts';
export {
  type DeliveryFilter,
  findDeliveries,
  forgetDeliveries,
  getDelivery,
  redeliver,
  sendTest,
  type WebhookDelivery,
} from './deliveries.ts';
export { mostTries, type SignedMessage, stopAfterDays } from './delivery.rules.ts';
export type { Contract } from './in-contract.ts';
export { messageOf } from './message.ts';
export type { Outcome } from './settle-delivery.ts';
export * from './webhook.codes.ts';
export { findWebhooks, getWebhook, type Webhook } from './webhooks.queries.ts';
export {
  type CreateWebhook,
  createWebhook,
  renewSecret,
  type UpdateWebhook,
  updateWebhook,
  type WebhookReach,
  webhookDueChannel,
} from './webhooks.ts';
export { type WebhookLane, type WebhookWork, webhookLanes } from './work-at-webhooks.ts';
