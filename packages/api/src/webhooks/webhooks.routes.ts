import {
  createWebhook,
  findWebhooks,
  getWebhook,
  renewSecret,
  updateWebhook,
  type WebhookReach,
} from '@kavel/core/webhooks';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Id } from '../contract.ts';
import { versionOf, withETag } from '../plugins/edits.ts';
import { userContext } from '../plugins/permissions.ts';
import { CreatedWebhook, CreateWebhook, UpdateWebhook, Webhook, WebhookSecret } from './webhooks.contract.ts';

const tags = ['webhooks'];
const params = z.object({ id: Id });
const reading = { permission: 'webhooks:read' } as const;
const writing = { permission: 'webhooks:write' } as const;

export const webhooksRoutes: FastifyPluginAsyncZod<{ reach: WebhookReach }> = async (app, { reach }) => {
  app.get(
    '/webhooks',
    { config: reading, schema: { tags, response: { 200: z.array(Webhook) } } },
    (request) => findWebhooks(userContext(request)),
  );
  app.post(
    '/webhooks',
    {
      config: { ...writing, secretAnswer: true },
      schema: { tags, body: CreateWebhook, response: { 201: CreatedWebhook } },
    },
    async (request, reply) => {
      const webhook = await createWebhook(userContext(request), request.body, reach);
      reply.code(201).header('cache-control', 'no-store').header('location', `/v1/webhooks/${webhook.id}`);
      return withETag(reply, webhook);
    },
  );
  app.get(
    '/webhooks/:id',
    { config: reading, schema: { tags, params, response: { 200: Webhook } } },
    async (request, reply) => withETag(reply, await getWebhook(userContext(request), request.params.id)),
  );
  app.patch(
    '/webhooks/:id',
    { config: writing, schema: { tags, params, body: UpdateWebhook, response: { 200: Webhook } } },
    async (request, reply) => {
      const { id } = request.params;
      const version = versionOf(request);
      return withETag(reply, await updateWebhook(userContext(request), id, version, request.body, reach));
    },
  );
  app.post(
    '/webhooks/:id/secrets',
    {
      config: { ...writing, secretAnswer: true },
      schema: {
        tags,
        description: 'Gives it another secret; the one before signs nothing any more.',
        params,
        response: { 201: WebhookSecret },
      },
    },
    async (request, reply) => {
      reply.code(201).header('cache-control', 'no-store');
      return renewSecret(userContext(request), request.params.id);
    },
  );
};
