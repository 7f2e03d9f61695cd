import { asInstant } from '@kavel/core';
import { findTimeline, writeActivity } from '@kavel/core/activities';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { userContext } from '../plugins/permissions.ts';
import { Activity, TimelinePage, TimelineQuery, WriteActivity } from './activities.contract.ts';

const tags = ['activities'];

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
      reply.code(201);
      return writeActivity(userContext(request), {
        ...given,
        ...(happenedAt && { happenedAt: asInstant(happenedAt) }),
      });
    },
  );
};
