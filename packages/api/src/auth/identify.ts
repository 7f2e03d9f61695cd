import { type Context, DomainError } from '@kavel/core';
import { actorOf, actorOfApiToken } from '@kavel/core/access';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import type { Identity } from '../plugins/context.ts';
import type { Auth } from './auth.ts';
import { refuseForeignOrigin } from './origin.ts';

type Given = Pick<Context, 'db' | 'clock'> & { auth: Auth; config: Config };

/**
 * Tells who sends a request: by the bearer token if there is one, else by the session cookie. A token
 * that does not hold is refused, never taken for the public; a cookie that does not is nobody's.
 */
export function identifyBy({ auth, config, db, clock }: Given) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<Identity | undefined> => {
    const token = /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? '')?.[1];
    if (token !== undefined) {
      const actor = await actorOfApiToken({ db, clock }, token);
      if (actor) return { actor };
      reply.header('www-authenticate', 'Bearer realm="Kavel", error="invalid_token"');
      throw new DomainError('forbidden', 'invalid-token', 'This API token is unknown, expired or revoked.');
    }
    const { cookie } = request.headers;
    if (!cookie?.includes('kavel.session_token=')) return undefined;
    const found = await auth.api.getSession({ headers: new Headers({ cookie }) });
    if (!found?.user.active) return undefined;
    refuseForeignOrigin(request, config);
    const { municipalityId = null, ...user } = found.user;
    return { actor: actorOf({ ...user, municipalityId }), sessionId: found.session.id };
  };
}
