import { createHash } from 'node:crypto';
import { type Answer, doOnce } from '@kavel/core/done-requests';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import fp from 'fastify-plugin';
import { idempotencyKeyOf } from './idempotency.ts';
import { userContext } from './permissions.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Set by the plugin: sent again under its Idempotency-Key, it is answered again and not done again. */
    once?: true;
    /** Its answer holds what must not be kept: each post of it makes another. */
    secretAnswer?: true;
  }
}

/**
 * Whatever a colleague makes by a post (201) is made once however often it is sent with one Idempotency-Key. The handler
 * runs in the transaction in which its answer is kept, so there is never one without the other.
 */
export const oncePlugin = fp(async function oncePlugin(app: FastifyInstance) {
  app.addHook('onRoute', (route) => {
    if (!makesSomething(route)) return;
    route.config = { ...route.config, once: true };
    const { handler } = route;
    route.handler = function once(request, reply) {
      const act = () => handler.call(this, request, reply);
      return request.headers['idempotency-key'] === undefined ? act() : answerOnce(request, reply, act);
    };
  });
});

/** What comes as a file has no body of ours, and an import does nothing until it is told to. */
function makesSomething({ method, config, schema }: RouteOptions): boolean {
  const answers = schema?.response as Record<number, unknown> | undefined;
  const isOfColleagues = config?.permission !== 'public' && !config?.secretAnswer;
  return method === 'POST' && isOfColleagues && Boolean(schema?.body) && answers?.[201] !== undefined;
}

async function answerOnce(request: FastifyRequest, reply: FastifyReply, act: () => unknown) {
  const asked = {
    key: idempotencyKeyOf(request),
    route: `${request.method} ${request.url.split('?', 1)[0]}`,
    digest: createHash('sha256').update(JSON.stringify(request.body)).digest('hex'),
  };
  const outside = request.ctx;
  const { status, location, etag, body } = await doOnce(userContext(request), asked, async (inside) => {
    request.ctx = inside;
    try {
      return answerOf(reply, await act());
    } finally {
      request.ctx = outside;
    }
  });
  if (location !== null) reply.header('location', location);
  if (etag !== null) reply.header('etag', etag);
  // As it was written: a string of JSON goes out as it is.
  return reply.code(status).type('application/json; charset=utf-8').send(body);
}

function answerOf(reply: FastifyReply, made: unknown): Answer {
  if (reply.sent) throw new Error('A route whose answer is kept returns it, and does not send it itself.');
  const header = (name: string) => reply.getHeader(name)?.toString() ?? null;
  const body = reply.serialize(made);
  return { status: reply.statusCode, location: header('location'), etag: header('etag'), body: String(body) };
}
