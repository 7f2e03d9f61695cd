import { arrive, findPresent, leave } from '@kavel/core/live';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { userContext } from '../plugins/permissions.ts';
import { Presence, PresenceParams } from './presence.contract.ts';

const tags = ['live'];
const config = { permission: 'signed-in' } as const;
const present = { 200: z.object({ items: z.array(Presence) }) };

/** Who has a record before him. Each page says so of its reader; a token reads nothing, so it is never there. */
export const presenceRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/presence/:noun/:id',
    { config, schema: { tags, params: PresenceParams, response: present } },
    async (request) => {
      const { noun, id } = request.params;
      return { items: await findPresent(userContext(request), noun, id) };
    },
  );
  app.put(
    '/presence/:noun/:id',
    {
      config,
      schema: {
        tags,
        description:
          'Says that the caller looks at this record, to be said again within a minute; answers who does.',
        params: PresenceParams,
        response: present,
      },
    },
    async (request) => {
      const ctx = userContext(request);
      const { noun, id } = request.params;
      await arrive(ctx, noun, id);
      return { items: await findPresent(ctx, noun, id) };
    },
  );
  app.delete(
    '/presence/:noun/:id',
    { config, schema: { tags, params: PresenceParams, response: { 204: z.void() } } },
    async (request, reply) => {
      const { noun, id } = request.params;
      await leave(userContext(request), noun, id);
      return reply.code(204).send();
    },
  );
};
