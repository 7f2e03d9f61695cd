import { getGroup } from '@kavel/core/groups';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Id } from '../contract.ts';
import { userContext } from '../plugins/permissions.ts';
import { Group } from './groups.contract.ts';

export const groupsRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/organisations/:id/group',
    {
      config: { permission: 'organisations:read' },
      schema: { tags: ['organisations'], params: z.object({ id: Id }), response: { 200: Group } },
    },
    (request) => getGroup(userContext(request), request.params.id),
  );
};
