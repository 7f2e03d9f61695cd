import { DomainError, type UserContext } from '@kavel/core';
import { may, type Permission } from '@kavel/core/access';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';

/** Who may: a permission of the table in core, anyone signed in, or the public. */
export type RoutePermission = Permission | 'signed-in' | 'public';

declare module 'fastify' {
  interface FastifyContextConfig {
    permission?: RoutePermission;
  }
}

/** Refuses to start with a route that does not say who may, and asks at every request. */
export const permissionsPlugin = fp(async function permissionsPlugin(app: FastifyInstance) {
  app.addHook('onRoute', (route) => {
    if (route.config?.permission === undefined) {
      throw new Error(`${route.method} ${route.url} does not declare who may use it.`);
    }
  });
  app.addHook('preValidation', async (request) => {
    const permission = request.routeOptions.config.permission;
    if (permission === undefined || permission === 'public') return;
    const { actor } = request.ctx;
    if (actor.kind !== 'user') {
      throw new DomainError('forbidden', 'sign-in-required', 'Sign in, or send an API token.');
    }
    if (permission !== 'signed-in' && !may(actor, permission)) {
      throw new DomainError('forbidden', 'forbidden', `Your role does not allow this (${permission}).`);
    }
  });
});

/** The context of a route that is not public: its actor is a colleague. */
export function userContext(request: FastifyRequest): UserContext {
  const { actor } = request.ctx;
  if (actor.kind !== 'user') throw new DomainError('forbidden', 'sign-in-required', 'Sign in first.');
  return { ...request.ctx, actor };
}
