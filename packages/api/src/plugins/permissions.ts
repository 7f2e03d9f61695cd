import { DomainError, type UserContext } from '@kavel/core';
import { may, type Permission, type UserActor } from '@kavel/core/access';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import fp from 'fastify-plugin';

/** Who may: a permission of the table in core, anyone signed in, or the public. */
export type RoutePermission = Permission | 'signed-in' | 'public';

export interface DeclaredRoute {
  method: string;
  url: string;
  permission: RoutePermission;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    permission?: RoutePermission;
    /** Also while a one-time password still stands: what it takes to choose another. */
    beforePasswordChange?: true;
  }
  interface FastifyInstance {
    /** Every route of the API, with who may use it. */
    declaredRoutes: DeclaredRoute[];
  }
}

export interface PermissionsOptions {
  /** Where a library has pages and files of its own, which are for everyone; they cannot say so themselves. */
  publicFolders?: readonly string[];
}

/** Refuses to start with a route that does not say who may, and asks at every request, before its body is read. */
export const permissionsPlugin = fp(async function permissionsPlugin(
  app: FastifyInstance,
  { publicFolders = [] }: PermissionsOptions,
) {
  app.decorate('declaredRoutes', []);
  app.addHook('onRoute', (route) => {
    const isPublic = publicFolders.some(
      (folder) => route.url === folder || route.url.startsWith(`${folder}/`),
    );
    if (isPublic) route.config = { permission: 'public', ...route.config };
    app.declaredRoutes.push(...declared(route));
  });
  app.addHook('onRequest', async (request, reply) => {
    const { permission, beforePasswordChange } = request.routeOptions.config;
    if (permission === undefined || permission === 'public') return;
    const { actor } = request.ctx;
    if (actor.kind !== 'user') throw signInRequired(reply);
    refuse(actor, permission, request.method);
    if (actor.mustChangePassword && !beforePasswordChange) {
      throw new DomainError('forbidden', 'password-change-required', 'Choose a password of your own first.');
    }
  });
});

/** The context of a route that is not public: its actor is a colleague. */
export function userContext(request: FastifyRequest): UserContext {
  const { actor } = request.ctx;
  if (actor.kind !== 'user') throw new DomainError('forbidden', 'sign-in-required', 'Sign in first.');
  return { ...request.ctx, actor };
}

function declared(route: RouteOptions): DeclaredRoute[] {
  const permission = route.config?.permission;
  if (permission === undefined) {
    throw new Error(`${route.method} ${route.url} does not declare who may use it.`);
  }
  return [route.method].flat().map((method) => ({ method, url: route.url, permission }));
}

function signInRequired(reply: FastifyReply): DomainError {
  reply.header('www-authenticate', 'Bearer realm="Kavel"');
  return new DomainError('forbidden', 'sign-in-required', 'Sign in, or send an API token.');
}

/** What anyone signed in may do is his own to do: a token may look at it, and change nothing. */
function refuse(actor: UserActor, permission: Permission | 'signed-in', method: string): void {
  if (permission !== 'signed-in') {
    if (may(actor, permission)) return;
    throw new DomainError('forbidden', 'forbidden', `This is not yours to do (${permission}).`);
  }
  if (actor.scopes === undefined || method === 'GET' || method === 'HEAD') return;
  throw new DomainError('forbidden', 'session-required', 'This takes a session; an API token does not do.');
}
