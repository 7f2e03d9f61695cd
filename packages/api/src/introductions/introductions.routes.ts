import {
  closeIntroduction,
  createIntroduction,
  exchangeDetails,
  findIntroductions,
  getIntroduction,
  reopenIntroduction,
  updateIntroduction,
} from '@kavel/core/introductions';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Id } from '../contract.ts';
import { versionOf, withETag } from '../plugins/edits.ts';
import { userContext } from '../plugins/permissions.ts';
import {
  CloseIntroduction,
  CreateIntroduction,
  Introduction,
  IntroductionPage,
  IntroductionsQuery,
  UpdateIntroduction,
} from './introductions.contract.ts';

const tags = ['introductions'];
const params = z.object({ id: Id });
const response = { 200: Introduction };
const reading = { config: { permission: 'introductions:read' as const } };
const writing = { config: { permission: 'introductions:write' as const } };

export const introductionsRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/introductions',
    { ...reading, schema: { tags, querystring: IntroductionsQuery, response: { 200: IntroductionPage } } },
    (request) => findIntroductions(userContext(request), request.query),
  );
  app.post(
    '/introductions',
    {
      ...writing,
      schema: {
        tags,
        description: 'Proposes it; nobody is mailed.',
        body: CreateIntroduction,
        response: { 201: Introduction },
      },
    },
    async (request, reply) => {
      const ctx = userContext(request);
      const { id } = await createIntroduction(ctx, request.body);
      reply.code(201).header('location', `/v1/introductions/${id}`);
      return withETag(reply, await getIntroduction(ctx, id));
    },
  );
  app.get('/introductions/:id', { ...reading, schema: { tags, params, response } }, async (request, reply) =>
    withETag(reply, await getIntroduction(userContext(request), request.params.id)),
  );
  app.patch(
    '/introductions/:id',
    { ...writing, schema: { tags, params, body: UpdateIntroduction, response } },
    async (request, reply) => {
      const version = versionOf(request);
      const ctx = userContext(request);
      return withETag(reply, await updateIntroduction(ctx, request.params.id, version, request.body));
    },
  );
  app.post(
    '/introductions/:id/exchanges',
    {
      ...writing,
      schema: {
        tags,
        description:
          "Mails each contact the other's details, once, in each one's language; only after both consented.",
        params,
        response,
      },
    },
    async (request, reply) => {
      const version = versionOf(request);
      return withETag(reply, await exchangeDetails(userContext(request), request.params.id, version));
    },
  );
  app.post(
    '/introductions/:id/closings',
    {
      ...writing,
      schema: { tags, description: 'Says what came of it.', params, body: CloseIntroduction, response },
    },
    async (request, reply) => {
      const version = versionOf(request);
      const ctx = userContext(request);
      return withETag(reply, await closeIntroduction(ctx, request.params.id, version, request.body));
    },
  );
  app.post(
    '/introductions/:id/reopenings',
    { ...writing, schema: { tags, description: 'Takes a closing back.', params, response } },
    async (request, reply) => {
      const version = versionOf(request);
      return withETag(reply, await reopenIntroduction(userContext(request), request.params.id, version));
    },
  );
};
