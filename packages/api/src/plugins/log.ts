import type { FastifyRequest } from 'fastify';

/**
 * What a request's log line tells: the route's pattern, never its address. Tokens of drafts, of status pages
 * and of mailed links stand in addresses, and personal data in queries.
 */
export function logOptions(level: string) {
  return {
    level,
    serializers: {
      req: ({ method, routeOptions, ip }: FastifyRequest) => ({
        method,
        route: routeOptions?.url ?? 'no route',
        remoteAddress: ip,
      }),
    },
  };
}
