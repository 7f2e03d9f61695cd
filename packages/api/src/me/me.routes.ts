import type { UserContext } from '@kavel/core';
import {
  changePassword,
  chooseLocale,
  getUser,
  may,
  passwordLimit,
  permissions,
  type User,
} from '@kavel/core/access';
import { getMunicipality } from '@kavel/core/municipalities';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { limitTries } from '../auth/limit.ts';
import { userContext } from '../plugins/permissions.ts';
import { ChangePassword, Me, UpdateMe } from './me.contract.ts';

const tags = ['me'];
const config = { permission: 'signed-in', beforePasswordChange: true } as const;

/** The caller himself. */
export const meRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get('/me', { config, schema: { tags, response: { 200: Me } } }, async (request) => {
    const ctx = userContext(request);
    return meOf(ctx, await getUser(ctx.db, ctx.actor.id));
  });
  app.patch('/me', { config, schema: { tags, body: UpdateMe, response: { 200: Me } } }, async (request) => {
    const ctx = userContext(request);
    return meOf(ctx, await chooseLocale(ctx, request.body.locale));
  });
  app.put(
    '/me/password',
    {
      config,
      schema: {
        tags,
        description: 'Ends all other sessions of the caller.',
        body: ChangePassword,
        response: { 204: z.void() },
      },
    },
    async (request, reply) => {
      const ctx = userContext(request);
      await limitTries(request, reply, passwordLimit, ctx.actor.id);
      await changePassword(ctx, request.sessionId, request.body);
      return reply.code(204).send();
    },
  );
};

async function meOf(ctx: UserContext, user: User) {
  const municipality = user.municipalityId ? await getMunicipality(ctx.db, user.municipalityId) : null;
  return {
    ...user,
    municipality,
    permissions: permissions.filter((permission) => may(ctx.actor, permission)),
  };
}
