import { DomainError } from '@kavel/core';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a request that another site made a browser send (cross-site request forgery). It is asked of
 * whatever changes something in the name of a session cookie, and of signing in itself; a bearer token
 * needs no such check, because a browser never adds one by itself.
 *
 * 1. With an `Origin`: it must be that of PUBLIC_URL or API_URL. Browsers send it with every request
 *    that is not a GET or HEAD, also from a plain form; `null` is a foreign one.
 * 2. Without one: it is no browser's form or script. The web's own server calls so. Where a browser yet
 *    says where the request comes from (`Sec-Fetch-Site`), that must be this site or the user himself.
 *
 * The cookie is SameSite=Lax besides; this holds for a sibling under the same registrable domain too.
 */
export function refuseForeignOrigin(request: FastifyRequest, config: Config): void {
  if (reading.has(request.method)) return;
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const own = [config.PUBLIC_URL, config.API_URL].map((url) => new URL(url).origin);
  const fine =
    origin === undefined
      ? site === undefined || site === 'same-origin' || site === 'none'
      : own.includes(origin);
  if (!fine) {
    throw new DomainError('forbidden', 'foreign-origin', 'This request comes from another site.');
  }
}
