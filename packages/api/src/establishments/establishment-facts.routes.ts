import { logVisit, removeHeadcount, setHeadcount, updateVisit } from '@kavel/core/establishments';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Id } from '../contract.ts';
import { versionOf, withETag } from '../plugins/edits.ts';
import { userContext } from '../plugins/permissions.ts';
import { Headcount, HeadcountParams, SetHeadcount } from './establishments.contract.ts';
import { LogVisit, UpdateVisit, Visit } from './visits.contract.ts';

const tags = ['establishments'];
const writing = { config: { permission: 'establishments:write' as const } };

/** What is known of an establishment over the years: its jobs and its visits. */
export const establishmentFactsRoutes: FastifyPluginAsyncZod = async (app) => {
  app.put(
    '/establishments/:id/headcounts/:year/:source',
    {
      ...writing,
      schema: {
        tags,
        description:
          'Without If-Match it says a number that was not there yet; with it, it replaces the one that was seen.',
        params: HeadcountParams,
        body: SetHeadcount,
        response: { 200: Headcount },
      },
    },
    async (request, reply) => {
      const { id, ...key } = request.params;
      const version = request.headers['if-match'] === undefined ? undefined : versionOf(request);
      const ctx = userContext(request);
      return withETag(reply, await setHeadcount(ctx, id, key, request.body, version));
    },
  );
  app.delete(
    '/establishments/:id/headcounts/:year/:source',
    {
      ...writing,
      schema: {
        tags,
        description: 'Put back by saying it again.',
        params: HeadcountParams,
        response: { 204: z.void() },
      },
    },
    async (request, reply) => {
      const { id, ...key } = request.params;
      await removeHeadcount(userContext(request), id, key, versionOf(request));
      return reply.code(204).send();
    },
  );
  app.post(
    '/establishments/:id/visits',
    {
      ...writing,
      schema: {
        tags,
        description: 'It stands on the timeline of the organisation as a visit, too.',
        params: z.object({ id: Id }),
        body: LogVisit,
        response: { 201: Visit },
      },
    },
    async (request, reply) =>
      withETag(reply.code(201), await logVisit(userContext(request), request.params.id, request.body)),
  );
  app.patch(
    '/establishments/:id/visits/:visitId',
    {
      ...writing,
      schema: {
        tags,
        params: z.object({ id: Id, visitId: Id }),
        body: UpdateVisit,
        response: { 200: Visit },
      },
    },
    async (request, reply) => {
      const { id, visitId } = request.params;
      const version = versionOf(request);
      return withETag(reply, await updateVisit(userContext(request), id, visitId, version, request.body));
    },
  );
};
