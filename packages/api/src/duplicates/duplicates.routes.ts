import { dismissDuplicate, findDuplicates, takeBackDismissal } from '@kavel/core/duplicates';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { userContext } from '../plugins/permissions.ts';
import { Duplicate, DuplicatePage, DuplicateParams, DuplicatesQuery } from './duplicates.contract.ts';

const tags = ['duplicates'];
const dismissal = '/duplicates/:id/:otherId/dismissal';

export const duplicatesRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/duplicates',
    {
      config: { permission: 'organisations:read' },
      schema: { tags, querystring: DuplicatesQuery, response: { 200: DuplicatePage } },
    },
    (request) => findDuplicates(userContext(request), request.query),
  );
  app.put(
    dismissal,
    {
      config: { permission: 'organisations:write' },
      schema: { tags, params: DuplicateParams, response: { 200: Duplicate } },
    },
    (request) => dismissDuplicate(userContext(request), request.params.id, request.params.otherId),
  );
  app.delete(
    dismissal,
    {
      config: { permission: 'organisations:write' },
      schema: { tags, params: DuplicateParams, response: { 200: Duplicate } },
    },
    (request) => takeBackDismissal(userContext(request), request.params.id, request.params.otherId),
  );
};
