import { markAddition } from '@kavel/core/additions';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Id } from '../contract.ts';
import { userContext } from '../plugins/permissions.ts';
import { Addition, MarkAddition } from './additions.contract.ts';

export const additionsRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/additions/:id/sightings',
    {
      config: { permission: 'activities:write' },
      schema: {
        tags: ['inquiries'],
        description: 'Says that what a company added was seen, for all colleagues, or was not after all.',
        params: z.object({ id: Id }),
        body: MarkAddition,
        response: { 200: Addition },
      },
    },
    (request) => markAddition(userContext(request), request.params.id, request.body.seen),
  );
};
