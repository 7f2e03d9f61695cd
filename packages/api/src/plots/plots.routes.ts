import { archivePlot, createPlot, findPlots, getPlot, unarchivePlot, updatePlot } from '@kavel/core/plots';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Id } from '../contract.ts';
import { versionOf, withETag } from '../plugins/edits.ts';
import { userContext } from '../plugins/permissions.ts';
import { CreatePlot, Plot, PlotPage, PlotsQuery, UpdatePlot } from './plots.contract.ts';

const tags = ['plots'];
const params = z.object({ id: Id });
const response = { 200: Plot };
const reading = { config: { permission: 'plots:read' as const } };
const writing = { config: { permission: 'plots:write' as const } };

export const plotsRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/plots',
    {
      ...reading,
      schema: {
        tags,
        description:
          'The plots of all municipalities: every colleague sees them, their own municipality writes.',
        querystring: PlotsQuery,
        response: { 200: PlotPage },
      },
    },
    (request) => findPlots(userContext(request), request.query),
  );

  app.post(
    '/plots',
    { ...writing, schema: { tags, body: CreatePlot, response: { 201: Plot } } },
    async (request, reply) => {
      const ctx = userContext(request);
      const { id } = await createPlot(ctx, request.body);
      reply.code(201).header('location', `/v1/plots/${id}`);
      return withETag(reply, await getPlot(ctx, id));
    },
  );

  app.get('/plots/:id', { ...reading, schema: { tags, params, response } }, async (request, reply) =>
    withETag(reply, await getPlot(userContext(request), request.params.id)),
  );

  app.patch(
    '/plots/:id',
    { ...writing, schema: { tags, params, body: UpdatePlot, response } },
    async (request, reply) => {
      const version = versionOf(request);
      return withETag(
        reply,
        await updatePlot(userContext(request), request.params.id, version, request.body),
      );
    },
  );

  app.post(
    '/plots/:id/archivings',
    {
      ...writing,
      schema: {
        tags,
        description: 'Takes one out of use that never was, or stands here twice; one that is gone is taken.',
        params,
        response,
      },
    },
    async (request, reply) => {
      const version = versionOf(request);
      return withETag(reply, await archivePlot(userContext(request), request.params.id, version));
    },
  );

  app.post(
    '/plots/:id/unarchivings',
    { ...writing, schema: { tags, description: 'Takes it back into use.', params, response } },
    async (request, reply) => {
      const version = versionOf(request);
      return withETag(reply, await unarchivePlot(userContext(request), request.params.id, version));
    },
  );
};
