import { archivePark, createPark, findParks, getPark, unarchivePark, updatePark } from '@kavel/core/parks';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Id } from '../contract.ts';
import { versionOf, withETag } from '../plugins/edits.ts';
import { userContext } from '../plugins/permissions.ts';
import { CreatePark, Park, ParkPage, ParksQuery, UpdatePark } from './parks.contract.ts';

const tags = ['parks'];
const params = z.object({ id: Id });
const response = { 200: Park };
// A park is land as its plots are.
const reading = { config: { permission: 'plots:read' as const } };
const writing = { config: { permission: 'plots:write' as const } };

export const parksRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/parks',
    { ...reading, schema: { tags, querystring: ParksQuery, response: { 200: ParkPage } } },
    (request) => findParks(userContext(request), request.query),
  );

  app.post(
    '/parks',
    { ...writing, schema: { tags, body: CreatePark, response: { 201: Park } } },
    async (request, reply) => {
      const ctx = userContext(request);
      const { id } = await createPark(ctx, request.body);
      reply.code(201).header('location', `/v1/parks/${id}`);
      return withETag(reply, await getPark(ctx.db, id));
    },
  );

  app.get('/parks/:id', { ...reading, schema: { tags, params, response } }, async (request, reply) =>
    withETag(reply, await getPark(userContext(request).db, request.params.id)),
  );

  app.patch(
    '/parks/:id',
    { ...writing, schema: { tags, params, body: UpdatePark, response } },
    async (request, reply) => {
      const version = versionOf(request);
      return withETag(
        reply,
        await updatePark(userContext(request), request.params.id, version, request.body),
      );
    },
  );

  app.post(
    '/parks/:id/archivings',
    {
      ...writing,
      schema: {
        tags,
        description: 'Takes a park out of use: it is chosen for no plot any more. Its plots keep it.',
        params,
        response,
      },
    },
    async (request, reply) => {
      const version = versionOf(request);
      return withETag(reply, await archivePark(userContext(request), request.params.id, version));
    },
  );

  app.post(
    '/parks/:id/unarchivings',
    { ...writing, schema: { tags, description: 'Takes it back into use.', params, response } },
    async (request, reply) => {
      const version = versionOf(request);
      return withETag(reply, await unarchivePark(userContext(request), request.params.id, version));
    },
  );
};
