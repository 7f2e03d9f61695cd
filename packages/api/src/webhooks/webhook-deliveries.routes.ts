import { findDeliveries, getDelivery, redeliver, sendTest } from '@kavel/core/webhooks';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Id } from '../contract.ts';
import { userContext } from '../plugins/permissions.ts';
import { WebhookDeliveriesQuery, WebhookDelivery, WebhookDeliveryPage } from './webhooks.contract.ts';

const tags = ['webhooks'];
const params = z.object({ id: Id });
const ofOne = params.extend({ deliveryId: Id });
const reading = { permission: 'webhooks:read' } as const;
const writing = { permission: 'webhooks:write' } as const;

/** What a webhook was told, and telling it again. */
export const webhookDeliveriesRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/webhooks/:id/deliveries',
    {
      config: reading,
      schema: { tags, params, querystring: WebhookDeliveriesQuery, response: { 200: WebhookDeliveryPage } },
    },
    (request) => findDeliveries(userContext(request), request.params.id, request.query),
  );
  app.get(
    '/webhooks/:id/deliveries/:deliveryId',
    { config: reading, schema: { tags, params: ofOne, response: { 200: WebhookDelivery } } },
    (request) => getDelivery(userContext(request), request.params.id, request.params.deliveryId),
  );
  app.post(
    '/webhooks/:id/deliveries/:deliveryId/redeliveries',
    {
      config: writing,
      schema: {
        tags,
        description: 'Sends the message again at once, under the id that it has.',
        params: ofOne,
        response: { 202: WebhookDelivery },
      },
    },
    async (request, reply) => {
      reply.code(202);
      return redeliver(userContext(request), request.params.id, request.params.deliveryId);
    },
  );
  app.post(
    '/webhooks/:id/tests',
    {
      config: writing,
      schema: {
        tags,
        description: 'Sends webhook.test, whatever the webhook is told of.',
        params,
        response: { 202: WebhookDelivery },
      },
    },
    async (request, reply) => {
      reply.code(202);
      return sendTest(userContext(request), request.params.id);
    },
  );
};
