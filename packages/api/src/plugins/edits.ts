import { DomainError } from '@kavel/core';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The version an edit was made against, from `If-Match: "7"` (RFC 9110, 13.1.1); 428 when it is missing (RFC 6585). */
export function versionOf(request: FastifyRequest): number {
  const header = request.headers['if-match'];
  const version = /^(?:W\/)?"(\d+)"$/.exec(header ?? '')?.[1];
  if (version === undefined) {
    throw new DomainError(
      'broken-rule',
      'precondition-required',
      'Send If-Match with the ETag of the record you edit, so that nobody else’s change is lost.',
    );
  }
  return Number(version);
}

/** Gives a record with its ETag. */
export function withETag<T extends { version: number }>(reply: FastifyReply, record: T): T {
  reply.header('etag', `"${record.version}"`);
  return record;
}
