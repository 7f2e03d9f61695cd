import { asInstant } from '@kavel/core';
import { correctActivity, findTimeline, getActivity, writeActivity } from '@kavel/core/activities';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Id } from '../contract.ts';
import { versionOf, withETag } from '../plugins/edits.ts';
import { userContext } from '../plugins/permissions.ts';
import {
  Activity,
  CorrectActivity,
  TimelinePage,
  TimelineQuery,
  WriteActivity,
} from './activities.contract.ts';

const tags = ['activities'];
const params = z.object({ id: Id });

/** An instant of the contract as rules want it; nothing where it was not said. */
const momentOf = (happenedAt: Date | null | undefined) =>
  happenedAt ? { happenedAt: asInstant(happenedAt) } : {};

export const activitiesRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/activities',
    {
      config: { permission: 'activities:read' },
      schema: {
        tags,
        description:
          'The timeline of one organisation, contact, lead, inquiry, establishment, introduction or plot: what happened and what was changed.',
        querystring: TimelineQuery,
        response: { 200: TimelinePage },
      },
    },
    (request) => findTimeline(userContext(request), request.query),
  );
  app.post(
    '/activities',
    {
      config: { permission: 'activities:write' },
      schema: { tags, body: WriteActivity, response: { 201: Activity } },
    },
    async (request, reply) => {
      const { happenedAt, ...given } = request.body;
      const written = await writeActivity(userContext(request), { ...given, ...momentOf(happenedAt) });
      reply.code(201).header('location', `/v1/activities/${written.id}`);
      return withETag(reply, written);
    },
  );
  app.get(
    '/activities/:id',
    { config: { permission: 'activities:read' }, schema: { tags, params, response: { 200: Activity } } },
    async (request, reply) => withETag(reply, await getActivity(userContext(request), request.params.id)),
  );
  app.patch(
    '/activities/:id',
    {
      config: { permission: 'activities:write' },
      schema: {
        tags,
        description: 'Corrects a note, call, meeting or visit; only who wrote it does.',
        params,
        body: CorrectActivity,
        response: { 200: Activity },
      },
    },
    async (request, reply) => {
      const { happenedAt, ...edit } = request.body;
      const ctx = userContext(request);
      const given = { ...edit, ...momentOf(happenedAt) };
      return withETag(reply, await correctActivity(ctx, request.params.id, versionOf(request), given));
    },
  );
};
