import { findSessions, revokeSession, revokeSessions } from '@kavel/core/access';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Id } from '../contract.ts';
import { userContext } from '../plugins/permissions.ts';
import { Session } from './auth.contract.ts';

const tags = ['auth'];
const config = { permission: 'signed-in' } as const;

/** Where the caller is signed in, and signing out there. */
export const sessionsRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get('/sessions', { config, schema: { tags, response: { 200: z.array(Session) } } }, async (request) => {
    const sessions = await findSessions(userContext(request));
    return sessions.map((session) => ({ ...session, current: session.id === request.sessionId }));
  });
  app.delete(
    '/sessions',
    {
      config,
      schema: { tags, description: 'Ends all sessions but the current one.', response: { 204: z.void() } },
    },
    async (request, reply) => {
      const { db, actor } = userContext(request);
      await revokeSessions(db, actor.id, request.sessionId);
      return reply.code(204).send();
    },
  );
  app.delete(
    '/sessions/:id',
    { config, schema: { tags, params: z.object({ id: Id }), response: { 204: z.void() } } },
    async (request, reply) => {
      await revokeSession(userContext(request), request.params.id);
      return reply.code(204).send();
    },
  );
};
