import { findMunicipalities, getMunicipality, updateMunicipality } from '@kavel/core/municipalities';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Id } from '../contract.ts';
import { versionOf, withETag } from '../plugins/edits.ts';
import { userContext } from '../plugins/permissions.ts';
import { Municipality, UpdateMunicipality } from './municipalities.contract.ts';

const tags = ['municipalities'];
const params = z.object({ id: Id });

export const municipalitiesRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/municipalities',
    {
      config: { permission: 'municipalities:read' },
      schema: { tags, response: { 200: z.array(Municipality) } },
    },
    (request) => findMunicipalities(request.ctx.db),
  );
  app.get(
    '/municipalities/:id',
    {
      config: { permission: 'municipalities:read' },
      schema: { tags, params, response: { 200: Municipality } },
    },
    async (request, reply) => withETag(reply, await getMunicipality(request.ctx.db, request.params.id)),
  );
  app.patch(
    '/municipalities/:id',
    {
      config: { permission: 'municipalities:write' },
      schema: { tags, params, body: UpdateMunicipality, response: { 200: Municipality } },
    },
    async (request, reply) => {
      const version = versionOf(request);
      return withETag(
        reply,
        await updateMunicipality(userContext(request), request.params.id, version, request.body),
      );
    },
  );
};
