import { createUser, findUsers, getUser, issueOneTimePassword, updateUser } from '@kavel/core/access';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Id } from '../contract.ts';
import { versionOf, withETag } from '../plugins/edits.ts';
import { userContext } from '../plugins/permissions.ts';
import { CreatedUser, CreateUser, OneTimePassword, UpdateUser, User, UsersQuery } from './users.contract.ts';

const tags = ['users'];
const params = z.object({ id: Id });
const read = { permission: 'users:read' } as const;
const write = { permission: 'users:write' } as const;

/** Colleagues and their accounts. */
export const usersRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/users',
    { config: read, schema: { tags, querystring: UsersQuery, response: { 200: z.array(User) } } },
    (request) => {
      const { active } = request.query;
      return findUsers(request.ctx.db, active === 'all' ? {} : { active: active === 'true' });
    },
  );
  app.get(
    '/users/:id',
    { config: read, schema: { tags, params, response: { 200: User } } },
    async (request, reply) => withETag(reply, await getUser(request.ctx.db, request.params.id)),
  );
  app.post(
    '/users',
    {
      config: { ...write, secretAnswer: true },
      schema: { tags, body: CreateUser, response: { 201: CreatedUser } },
    },
    async (request, reply) => {
      const created = await createUser(userContext(request), request.body);
      reply.header('location', `/v1/users/${created.id}`).header('cache-control', 'no-store').code(201);
      return withETag(reply, created);
    },
  );
  app.patch(
    '/users/:id',
    { config: write, schema: { tags, params, body: UpdateUser, response: { 200: User } } },
    async (request, reply) => {
      const version = versionOf(request);
      return withETag(
        reply,
        await updateUser(userContext(request), request.params.id, version, request.body),
      );
    },
  );
  app.post(
    '/users/:id/one-time-passwords',
    { config: write, schema: { tags, params, response: { 201: OneTimePassword } } },
    async (request, reply) => {
      const oneTimePassword = await issueOneTimePassword(userContext(request), request.params.id);
      reply.header('cache-control', 'no-store').code(201);
      return { oneTimePassword };
    },
  );
};
