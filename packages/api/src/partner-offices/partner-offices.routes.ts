import {
  archivePartnerOffice,
  createPartnerOffice,
  findOpenOffices,
  findPartnerOffices,
  getPartnerOffice,
  unarchivePartnerOffice,
  updatePartnerOffice,
} from '@kavel/core/partner-offices';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Id } from '../contract.ts';
import { versionOf, withETag } from '../plugins/edits.ts';
import { userContext } from '../plugins/permissions.ts';
import { PartnerOfficeReference } from './partner-office-reference.contract.ts';
import {
  CreatePartnerOffice,
  PartnerOffice,
  PartnerOfficePage,
  PartnerOfficesQuery,
  UpdatePartnerOffice,
} from './partner-offices.contract.ts';

const tags = ['partner-offices'];
const params = z.object({ id: Id });
const response = { 200: PartnerOffice };
const reading = { config: { permission: 'partner-offices:read' as const } };
const writing = { config: { permission: 'partner-offices:write' as const } };

export const partnerOfficesRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/partner-offices',
    { ...reading, schema: { tags, querystring: PartnerOfficesQuery, response: { 200: PartnerOfficePage } } },
    (request) => findPartnerOffices(userContext(request), request.query),
  );
  app.post(
    '/partner-offices',
    { ...writing, schema: { tags, body: CreatePartnerOffice, response: { 201: PartnerOffice } } },
    async (request, reply) => {
      const ctx = userContext(request);
      const { id } = await createPartnerOffice(ctx, request.body);
      reply.code(201).header('location', `/v1/partner-offices/${id}`);
      return withETag(reply, await getPartnerOffice(ctx, id));
    },
  );
  app.get(
    '/partner-offices/choices',
    {
      ...reading,
      schema: {
        tags,
        description: 'Every office that can still refer a lead, in order of name.',
        response: { 200: z.object({ items: z.array(PartnerOfficeReference) }) },
      },
    },
    async (request) => ({ items: await findOpenOffices(userContext(request)) }),
  );
  app.get(
    '/partner-offices/:id',
    { ...reading, schema: { tags, params, response } },
    async (request, reply) =>
      withETag(reply, await getPartnerOffice(userContext(request), request.params.id)),
  );
  app.patch(
    '/partner-offices/:id',
    { ...writing, schema: { tags, params, body: UpdatePartnerOffice, response } },
    async (request, reply) => {
      const version = versionOf(request);
      const ctx = userContext(request);
      return withETag(reply, await updatePartnerOffice(ctx, request.params.id, version, request.body));
    },
  );
  app.post(
    '/partner-offices/:id/archivings',
    {
      ...writing,
      schema: {
        tags,
        description: 'Takes one out of use that never was, or stands here twice; one that closed is closed.',
        params,
        response,
      },
    },
    async (request, reply) => {
      const version = versionOf(request);
      return withETag(reply, await archivePartnerOffice(userContext(request), request.params.id, version));
    },
  );
  app.post(
    '/partner-offices/:id/unarchivings',
    { ...writing, schema: { tags, description: 'Takes it back into use.', params, response } },
    async (request, reply) => {
      const version = versionOf(request);
      return withETag(reply, await unarchivePartnerOffice(userContext(request), request.params.id, version));
    },
  );
};
