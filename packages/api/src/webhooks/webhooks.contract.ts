import {
  deliveryProblems,
  deliveryStates,
  stopReasons,
  testEvent,
  webhookEvents,
} from '@kavel/core/webhooks';
import { z } from 'zod';
import { Id, Instant, PageQuery, pageOf } from '../contract.ts';
import { Person } from '../inquiries/parts.contract.ts';

export const Webhook = z
  .object({
    id: Id,
    name: z.string(),
    url: z.string(),
    events: z.array(z.enum(webhookEvents)),
    active: z.boolean(),
    user: Person.meta({ description: 'Its maker: it is told what he sees.' }),
    failingSince: Instant.nullable().meta({ description: 'Since when every try failed.' }),
    stoppedAt: Instant.nullable().meta({ description: 'When Kavel stopped it by itself.' }),
    stopReason: z.enum(stopReasons).nullable(),
    createdAt: Instant,
    version: z.int(),
  })
  .meta({ id: 'Webhook' });

const secret = z
  .string()
  .meta({ description: 'Shown this once; whsec_ and the base64 of the key (Standard Webhooks).' });

export const WebhookSecret = z.object({ secret }).meta({ id: 'WebhookSecret' });
export const CreatedWebhook = Webhook.extend({ secret }).meta({ id: 'CreatedWebhook' });

export const CreateWebhook = z
  .strictObject({
    name: z.string().trim().min(1).max(100),
    url: z
      .string()
      .trim()
      .min(1)
      .max(2000)
      .meta({ description: 'Over https, to an address of the internet.' }),
    events: z.array(z.enum(webhookEvents)),
  })
  .meta({ id: 'CreateWebhook' });

export const UpdateWebhook = z
  .strictObject({
    ...CreateWebhook.shape,
    active: z.boolean().meta({ description: 'Set going again, its failures are forgotten.' }),
  })
  .partial()
  .meta({ id: 'UpdateWebhook' });

export const WebhookDelivery = z
  .object({
    id: Id.meta({ description: 'Of the message, as in its header webhook-id.' }),
    event: z.enum([...webhookEvents, testEvent]),
    noun: z.string(),
    recordId: z.string(),
    happenedAt: Instant,
    state: z.enum(deliveryStates).meta({ description: 'Dropped: its maker does not see the record.' }),
    tries: z.int(),
    nextTryAt: Instant.meta({ description: 'When it is tried, while it is planned.' }),
    triedAt: Instant.nullable(),
    statusCode: z.int().nullable().meta({ description: 'Of the last answer.' }),
    durationMs: z.int().nullable(),
    answer: z.string().nullable().meta({ description: 'The first kilobyte of the last answer.' }),
    problem: z.enum(deliveryProblems).nullable(),
  })
  .meta({ id: 'WebhookDelivery' });

export const WebhookDeliveryPage = pageOf(WebhookDelivery).meta({ id: 'WebhookDeliveryPage' });
export const WebhookDeliveriesQuery = PageQuery.extend({ state: z.enum(deliveryStates).optional() });
