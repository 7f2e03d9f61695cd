import type { Clock, Context, Database } from '@kavel/core';
import type { UserActor } from '@kavel/core/access';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';

declare module 'fastify' {
  interface FastifyRequest {
    ctx: Context;
    /** The session the request is made in; undefined by API token and for the public. */
    sessionId: string | undefined;
  }
}

/** A colleague, and the session he is known by where it is one. */
export interface Identity {
  actor: UserActor;
  sessionId?: string;
}

export interface ContextOptions {
  db: Database;
  clock: Clock;
  /** Tells who sends this request, by session or by API token; undefined for the public. */
  identify(request: FastifyRequest, reply: FastifyReply): Promise<Identity | undefined>;
}

/** Makes the context once per request. */
export const contextPlugin = fp(async function contextPlugin(app: FastifyInstance, options: ContextOptions) {
  app.decorateRequest('ctx');
  app.decorateRequest('sessionId');
  app.addHook('onRequest', async (request, reply) => {
    const { db, clock } = options;
    // Set before anybody is identified, so that a refusal there has one as well.
    request.ctx = { db, clock, actor: { kind: 'public' } };
    const identity = await options.identify(request, reply);
    if (identity) request.ctx = { db, clock, actor: identity.actor };
    request.sessionId = identity?.sessionId;
  });
});
