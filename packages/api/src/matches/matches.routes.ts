import { findOrganisationMatches } from '@kavel/core/matches';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { userContext } from '../plugins/permissions.ts';
import { MatchesQuery, OrganisationMatch } from './matches.contract.ts';

export const matchesRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/organisations/matches',
    {
      config: { permission: 'organisations:read' },
      schema: {
        tags: ['organisations'],
        querystring: MatchesQuery,
        response: { 200: z.array(OrganisationMatch) },
      },
    },
    (request) => {
      const { name, latinName, limit, ...facts } = request.query;
      return findOrganisationMatches(userContext(request), { names: [name, latinName], ...facts }, limit);
    },
  );
};
