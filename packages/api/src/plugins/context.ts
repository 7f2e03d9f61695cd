import type { Clock, Context, Database } from '@kavel/core';
import type { UserActor } from '@kavel/core/access';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';

declare module 'fastify' {
  interface FastifyRequest {
    ctx: Context;
  }
}

export interface ContextOptions {
  db: Database;
  clock: Clock;
  /** Tells who sends this request, by session or by API token; undefined for the public. */
  identify(request: FastifyRequest): Promise<UserActor | undefined>;
}

/** Makes the context once per request. */
export const contextPlugin = fp(async function contextPlugin(app: FastifyInstance, options: ContextOptions) {
  app.decorateRequest('ctx');
  app.addHook('onRequest', async (request) => {
    const actor = (await options.identify(request)) ?? { kind: 'public' as const };
    request.ctx = { db: options.db, clock: options.clock, actor };
  });
});
