import { DomainError } from '@kavel/core';
import { type Limit, takeTry } from '@kavel/core/access';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Counts a try and refuses it past the limit: 429, with the seconds to wait in Retry-After (RFC 9110, 10.2.3). */
export async function limitTries(
  request: FastifyRequest,
  reply: FastifyReply,
  limit: Limit,
  whose: string,
): Promise<void> {
  const { allowed, retryAfterSeconds } = await takeTry(request.ctx, limit, whose);
  if (allowed) return;
  reply.header('retry-after', retryAfterSeconds);
  throw new DomainError(
    'forbidden',
    'too-many-requests',
    `Too many tries. Wait ${retryAfterSeconds} seconds.`,
  );
}
