import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { Problem } from './problems.ts';

export const apiVersion = '1.0.0';
export const docsPath = '/docs';

/** OpenAPI 3.1 at /openapi.json and its pages at /docs, as the Dutch REST API Design Rules ask. */
export const openapi = fp(async function openapi(app: FastifyInstance, options: { apiUrl: string }) {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Kavel',
        version: apiVersion,
        description: 'Inquiries, investors, leads and follow-ups of a regional investment promotion agency.',
        contact: { name: 'Business desk', url: 'https://desk.example/api', email: 'api@desk.example' },
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      },
      servers: [{ url: options.apiUrl }],
      components: {
        securitySchemes: {
          token: { type: 'http', scheme: 'bearer', description: 'A personal API token.' },
          session: { type: 'apiKey', in: 'cookie', name: 'kavel.session_token' },
        },
      },
    },
    transform: (given) => {
      const { schema, url } = jsonSchemaTransform(given);
      const permission = given.route.config?.permission ?? 'public';
      const headers = given.route.config?.once && { headers: onceHeaders };
      const security = permission === 'public' ? [] : [{ token: [] }, { session: [] }];
      const described = { ...schema, ...headers, security, 'x-permission': permission };
      return { url, schema: described as typeof schema };
    },
    transformObject: (given) => withProblemType(jsonSchemaTransformObject(given)),
  });
  // Every route may refuse, and always in the same form.
  app.addHook('onRoute', ({ schema }) => {
    if (schema && !schema.hide) schema.response = { ...(schema.response as object), '4xx': Problem };
  });
  await app.register(swaggerUi, {
    routePrefix: docsPath,
    staticCSP: true,
    uiConfig: { docExpansion: 'none' },
  });
  app.get(
    '/openapi.json',
    { config: { permission: 'public' }, schema: { hide: true } },
    async (_request, reply) => {
      reply.header('access-control-allow-origin', '*');
      return app.swagger();
    },
  );
});

/** Told only: what a key may be, the plugin says. */
const onceHeaders = {
  type: 'object',
  properties: {
    'Idempotency-Key': {
      type: 'string',
      description:
        'A key of your own. Sent again with it within 24 hours, the first answer is given again and nothing is made twice.',
    },
  },
};

type Responses = Record<string, { description: string; content?: Record<string, unknown> }>;

/** Refusals are described as what they are sent as: application/problem+json (RFC 9457), not plain JSON. */
function withProblemType<T extends { paths?: object }>(description: T): T {
  for (const path of Object.values(description.paths ?? {})) {
    for (const { responses } of Object.values(path) as { responses?: Responses }[]) {
      const refusal = responses?.['4XX'];
      if (!refusal?.content) continue;
      refusal.description = 'Refused, and why';
      refusal.content = { 'application/problem+json': refusal.content['application/json'] };
    }
  }
  return description;
}
