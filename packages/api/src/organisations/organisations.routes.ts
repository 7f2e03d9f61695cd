import { mergedInto } from '@kavel/core/organisation-merges';
import {
  archiveOrganisation,
  createOrganisation,
  findOrganisations,
  getOrganisation,
  unarchiveOrganisation,
  updateOrganisation,
} from '@kavel/core/organisations';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Id } from '../contract.ts';
import { versionOf, withETag } from '../plugins/edits.ts';
import { userContext } from '../plugins/permissions.ts';
import {
  ArchiveOrganisation,
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
      schema: {
        tags,
        params,
        response: { 200: Organisation, 301: z.null().meta({ description: 'It was merged into another.' }) },
      },
    },
    async (request, reply) => {
      const ctx = userContext(request);
      const into = await mergedInto(ctx, request.params.id);
      if (into) return reply.redirect(`/v1/organisations/${into}`, 301);
      return withETag(reply, await getOrganisation(ctx, request.params.id));
    },
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
  app.post(
    '/organisations/:id/archivings',
    {
      config: { permission: 'organisations:write' },
      schema: { tags, params, body: ArchiveOrganisation, response: { 200: Organisation } },
    },
    async (request, reply) => {
      const version = versionOf(request);
      const { reason } = request.body;
      return withETag(
        reply,
        await archiveOrganisation(userContext(request), request.params.id, version, reason),
      );
    },
  );
  app.post(
    '/organisations/:id/unarchivings',
    {
      config: { permission: 'organisations:write' },
      schema: { tags, params, response: { 200: Organisation } },
    },
    async (request, reply) => {
      const version = versionOf(request);
      return withETag(reply, await unarchiveOrganisation(userContext(request), request.params.id, version));
    },
  );
};
