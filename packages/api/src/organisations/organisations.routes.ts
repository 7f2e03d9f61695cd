import {
  createOrganisation,
  findOrganisations,
  getOrganisation,
  updateOrganisation,
} from '@kavel/core/organisations';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Id } from '../contract.ts';
import { versionOf, withETag } from '../plugins/edits.ts';
import { userContext } from '../plugins/permissions.ts';
import {
  CreateOrganisation,
  Organisation,
  OrganisationPage,
  OrganisationsQuery,
  UpdateOrganisation,
} from './organisations.contract.ts';

const tags = ['organisations'];
const params = z.object({ id: Id });

export const organisationsRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/organisations',
    {
      config: { permission: 'organisations:read' },
      schema: { tags, querystring: OrganisationsQuery, response: { 200: OrganisationPage } },
    },
    (request) => findOrganisations(userContext(request), request.query),
  );
  app.post(
    '/organisations',
    {
      config: { permission: 'organisations:write' },
      schema: { tags, body: CreateOrganisation, response: { 201: Organisation } },
    },
    async (request, reply) => {
      const ctx = userContext(request);
      const { id } = await createOrganisation(ctx, request.body);
      reply.code(201).header('location', `/v1/organisations/${id}`);
      return withETag(reply, await getOrganisation(ctx, id));
    },
  );
  app.get(
    '/organisations/:id',
    {
      config: { permission: 'organisations:read' },
      schema: { tags, params, response: { 200: Organisation } },
    },
    async (request, reply) => withETag(reply, await getOrganisation(userContext(request), request.params.id)),
  );
  app.patch(
    '/organisations/:id',
    {
      config: { permission: 'organisations:write' },
      schema: { tags, params, body: UpdateOrganisation, response: { 200: Organisation } },
    },
    async (request, reply) => {
      const version = versionOf(request);
      return withETag(
        reply,
        await updateOrganisation(userContext(request), request.params.id, version, request.body),
      );
    },
  );
};
