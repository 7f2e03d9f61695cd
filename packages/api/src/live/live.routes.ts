import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { userContext } from '../plugins/permissions.ts';
import { LiveEvents } from './live.contract.ts';
import { createHub, type HubOptions } from './live-hub.ts';

const description =
  'Server-sent events. `changes`: a list of what happened to records that the caller sees (LiveEvent), as ids; read ' +
  'them again. `missed`: the line was broken for a moment; read again what you show. By an API token the stream ends after a minute, and is to be opened again.';
const response = {
  200: { description: 'The stream.', content: { 'text/event-stream': { schema: LiveEvents } } },
};

export const liveRoutes: FastifyPluginAsyncZod<Omit<HubOptions, 'onError'>> = async (app, options) => {
  const hub = createHub({ ...options, onError: (error) => app.log.error({ err: error }, 'live failed') });
  // Before the server waits for what is open: a stream ends by nobody else.
  app.addHook('preClose', () => hub.close());
  app.get(
    '/events',
    { config: { permission: 'signed-in' }, schema: { tags: ['live'], description, response } },
    async (request, reply) => {
      const { actor } = userContext(request);
      const stream = await hub.open({
        userId: actor.id,
        sessionId: request.sessionId,
        scopes: actor.scopes,
      });
      request.raw.once('close', () => stream.body.destroy());
      return reply
        .header('content-type', 'text/event-stream; charset=utf-8')
        .header('cache-control', 'no-store, no-transform')
        .header('x-accel-buffering', 'no')
        .send(stream.body);
    },
  );
};
