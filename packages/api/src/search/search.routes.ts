import { search } from '@kavel/core/search';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { userContext } from '../plugins/permissions.ts';
import { SearchQuery, SearchResults } from './search.contract.ts';

export const searchRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/search',
    {
      // Each group asks its own permission.
      config: { permission: 'signed-in' },
      schema: { tags: ['search'], querystring: SearchQuery, response: { 200: SearchResults } },
    },
    (request) => search(userContext(request), request.query),
  );
};
