import {
  archiveEstablishment,
  closeEstablishment,
  createEstablishment,
  type Establishment as EstablishmentRecord,
  findEstablishments,
  getEstablishment,
  reopenEstablishment,
  unarchiveEstablishment,
  updateEstablishment,
} from '@kavel/core/establishments';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Id } from '../contract.ts';
import { versionOf, withETag } from '../plugins/edits.ts';
import { userContext } from '../plugins/permissions.ts';
import {
  CloseEstablishment,
  CreateEstablishment,
  Establishment,
  EstablishmentPage,
  EstablishmentsQuery,
  UpdateEstablishment,
} from './establishments.contract.ts';

const tags = ['establishments'];
const params = z.object({ id: Id });
const response = { 200: Establishment };
const reading = { config: { permission: 'establishments:read' as const } };
const writing = { config: { permission: 'establishments:write' as const } };

type Act = (ctx: ReturnType<typeof userContext>, id: string, version: number) => Promise<EstablishmentRecord>;

/** An act on the version that was seen, answered by the record as it is then. */
async function act(request: FastifyRequest<{ Params: { id: string } }>, reply: FastifyReply, does: Act) {
  const version = versionOf(request);
  return withETag(reply, await does(userContext(request), request.params.id, version));
}

export const establishmentsRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/establishments',
    {
      ...reading,
      schema: { tags, querystring: EstablishmentsQuery, response: { 200: EstablishmentPage } },
    },
    (request) => findEstablishments(userContext(request), request.query),
  );
  app.post(
    '/establishments',
    { ...writing, schema: { tags, body: CreateEstablishment, response: { 201: Establishment } } },
    async (request, reply) => {
      const ctx = userContext(request);
      const { id } = await createEstablishment(ctx, request.body);
      reply.code(201).header('location', `/v1/establishments/${id}`);
      return withETag(reply, await getEstablishment(ctx, id));
    },
  );
  app.get('/establishments/:id', { ...reading, schema: { tags, params, response } }, async (request, reply) =>
    withETag(reply, await getEstablishment(userContext(request), request.params.id)),
  );
  app.patch(
    '/establishments/:id',
    { ...writing, schema: { tags, params, body: UpdateEstablishment, response } },
    (request, reply) =>
      act(request, reply, (ctx, id, version) => updateEstablishment(ctx, id, version, request.body)),
  );
  app.post(
    '/establishments/:id/closings',
    { ...writing, schema: { tags, params, body: CloseEstablishment, response } },
    (request, reply) =>
      act(request, reply, (ctx, id, version) => closeEstablishment(ctx, id, version, request.body)),
  );
  app.post(
    '/establishments/:id/reopenings',
    {
      ...writing,
      schema: { tags, description: 'Takes a closing back.', params, response },
    },
    (request, reply) => act(request, reply, reopenEstablishment),
  );
  app.post(
    '/establishments/:id/archivings',
    {
      ...writing,
      schema: {
        tags,
        description: 'Takes one out of use that never was, or stands here twice; one that closed is closed.',
        params,
        response,
      },
    },
    (request, reply) => act(request, reply, archiveEstablishment),
  );
  app.post(
    '/establishments/:id/unarchivings',
    { ...writing, schema: { tags, description: 'Takes it back into use.', params, response } },
    (request, reply) => act(request, reply, unarchiveEstablishment),
  );
};
