import { findMerges, mergeOrganisations, previewMerge, undoMerge } from '@kavel/core/organisation-merges';
import { getOrganisation } from '@kavel/core/organisations';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Id } from '../contract.ts';
import { Organisation } from '../organisations/organisations.contract.ts';
import { withETag } from '../plugins/edits.ts';
import { userContext } from '../plugins/permissions.ts';
import {
  MergeOrganisations,
  MergePreview,
  MergePreviewQuery,
  MergesQuery,
  OrganisationMerges,
  UndoneMerge,
} from './organisation-merges.contract.ts';

const tags = ['organisation-merges'];
const params = z.object({ id: Id });

/** Two organisations made one, and two again. */
export const organisationMergesRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/organisation-merges',
    {
      config: { permission: 'organisations:read' },
      schema: { tags, querystring: MergesQuery, response: { 200: OrganisationMerges } },
    },
    async (request) => ({ items: await findMerges(userContext(request), request.query.organisationId) }),
  );
  app.get(
    '/organisation-merge-previews',
    {
      config: { permission: 'organisations:write' },
      schema: { tags, querystring: MergePreviewQuery, response: { 200: MergePreview } },
    },
    (request) => previewMerge(userContext(request), request.query.keptId, request.query.mergedId),
  );
  app.post(
    '/organisation-merges',
    {
      config: { permission: 'organisations:write' },
      schema: {
        tags,
        description: 'Answers the kept organisation. The merged one answers 301 from now on.',
        body: MergeOrganisations,
        response: { 201: Organisation },
      },
    },
    async (request, reply) => {
      const ctx = userContext(request);
      await mergeOrganisations(ctx, request.body);
      reply.code(201).header('location', `/v1/organisations/${request.body.keptId}`);
      return withETag(reply, await getOrganisation(ctx, request.body.keptId));
    },
  );
  app.post(
    '/organisation-merges/:id/undoings',
    {
      config: { permission: 'organisations:write' },
      schema: { tags, params, response: { 200: UndoneMerge } },
    },
    async (request) => {
      const ctx = userContext(request);
      const { keptId, mergedId, keptFields } = await undoMerge(ctx, request.params.id);
      const [kept, merged] = [await getOrganisation(ctx, keptId), await getOrganisation(ctx, mergedId)];
      return { kept, merged, keptFields };
    },
  );
};
