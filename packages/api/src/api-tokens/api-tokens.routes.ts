import { createApiToken, findApiTokens, revokeApiToken } from '@kavel/core/access';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Id } from '../contract.ts';
import { userContext } from '../plugins/permissions.ts';
import { ApiToken, CreateApiToken, CreatedApiToken } from './api-tokens.contract.ts';

const tags = ['api-tokens'];
const config = { permission: 'api-tokens:write' } as const;

/** Machine access in the caller's own name. */
export const apiTokensRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get('/api-tokens', { config, schema: { tags, response: { 200: z.array(ApiToken) } } }, (request) =>
    findApiTokens(userContext(request)),
  );
  app.post(
    '/api-tokens',
    {
      config: { ...config, secretAnswer: true },
      schema: { tags, body: CreateApiToken, response: { 201: CreatedApiToken } },
    },
    async (request, reply) => {
      reply.header('cache-control', 'no-store').code(201);
      return createApiToken(userContext(request), request.body);
    },
  );
  app.delete(
    '/api-tokens/:id',
    { config, schema: { tags, params: z.object({ id: Id }), response: { 204: z.void() } } },
    async (request, reply) => {
      await revokeApiToken(userContext(request), request.params.id);
      return reply.code(204).send();
    },
  );
};
