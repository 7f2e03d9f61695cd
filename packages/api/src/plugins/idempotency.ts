import { DomainError } from '@kavel/core';
import type { FastifyRequest } from 'fastify';

/**
 * The sender's own key of a request that must be done once however often it is sent (the Idempotency-Key header,
 * draft-ietf-httpapi-idempotency-key-header; in its quotation marks or without); a broken rule when it is absent or no
 * key.
 */
export function idempotencyKeyOf(request: FastifyRequest): string {
  const key = /^("?)([\w-]{8,100})\1$/.exec(String(request.headers['idempotency-key'] ?? ''))?.[2];
  if (key !== undefined) return key;
  throw new DomainError(
    'broken-rule',
    'idempotency-key',
    'Send an Idempotency-Key of 8 to 100 letters, digits, - or _, a new one for each new thing sent.',
  );
}
