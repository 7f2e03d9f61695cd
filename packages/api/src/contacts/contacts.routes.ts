import {
  createContact,
  findContacts,
  getContact,
  moveContact,
  undoMove,
  updateContact,
} from '@kavel/core/contacts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Id } from '../contract.ts';
import { versionOf, withETag } from '../plugins/edits.ts';
import { userContext } from '../plugins/permissions.ts';
import {
  Contact,
  ContactPage,
  ContactsQuery,
  CreateContact,
  MoveContact,
  UpdateContact,
} from './contacts.contract.ts';

const tags = ['contacts'];
const params = z.object({ id: Id });

export const contactsRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/contacts',
    {
      config: { permission: 'contacts:read' },
      schema: { tags, querystring: ContactsQuery, response: { 200: ContactPage } },
    },
    (request) => findContacts(userContext(request), request.query),
  );
  app.post(
    '/contacts',
    {
      config: { permission: 'contacts:write' },
      schema: { tags, body: CreateContact, response: { 201: Contact } },
    },
    async (request, reply) => {
      const ctx = userContext(request);
      const { id } = await createContact(ctx, request.body);
      reply.code(201).header('location', `/v1/contacts/${id}`);
      return withETag(reply, await getContact(ctx, id));
    },
  );
  app.get(
    '/contacts/:id',
    { config: { permission: 'contacts:read' }, schema: { tags, params, response: { 200: Contact } } },
    async (request, reply) => withETag(reply, await getContact(userContext(request), request.params.id)),
  );
  app.patch(
    '/contacts/:id',
    {
      config: { permission: 'contacts:write' },
      schema: { tags, params, body: UpdateContact, response: { 200: Contact } },
    },
    async (request, reply) => {
      const version = versionOf(request);
      return withETag(
        reply,
        await updateContact(userContext(request), request.params.id, version, request.body),
      );
    },
  );
  app.post(
    '/contacts/:id/moves',
    {
      config: { permission: 'contacts:write' },
      schema: {
        tags,
        description: 'To another organisation, with mails and timeline; planned follow-ups are called off.',
        params,
        body: MoveContact,
        response: { 200: Contact },
      },
    },
    async (request, reply) => {
      const version = versionOf(request);
      const ctx = userContext(request);
      return withETag(reply, await moveContact(ctx, request.params.id, version, request.body));
    },
  );
  app.delete(
    '/contacts/:id/moves/:positionId',
    {
      config: { permission: 'contacts:write' },
      schema: {
        tags,
        description: 'Takes the latest move back, by the position that it wrote.',
        params: z.object({ id: Id, positionId: Id }),
        response: { 200: Contact },
      },
    },
    async (request, reply) => {
      const version = versionOf(request);
      const { id, positionId } = request.params;
      return withETag(reply, await undoMove(userContext(request), id, version, positionId));
    },
  );
};
