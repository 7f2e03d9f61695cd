import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';

/** So long nothing more is asked until what was asked is answered, milliseconds. */
const quiet = 150;

/** What a page asked of the API, one list of paths a round trip. */
export type Waves = string[][];

/**
 * Stands before the API and lets requests through wave by wave: all that come before any of them is answered are one round
 * trip. It takes its time, so nothing is timed through it.
 */
export async function startRoundTrips(apiPort: number) {
  let waves: Waves = [];
  let waiting: (() => void)[] = [];
  const server = createServer(async (request, response) => {
    if (waiting.length === 0) waves.push([]);
    waves.at(-1)?.push(`${request.method} ${request.url}`);
    const { promise, resolve } = Promise.withResolvers<void>();
    waiting.push(resolve);
    const asked = waiting.length;
    await setTimeout(quiet);
    if (waiting.length === asked) {
      for (const open of waiting) open();
      waiting = [];
    }
    await promise;
    await passOn(apiPort, request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' ? (address?.port ?? 0) : 0,
    /** What was asked while something was done. */
    during: async (act: () => Promise<unknown>): Promise<Waves> => {
      waves = [];
      await act();
      return waves;
    },
    stop: () => server.close(),
  };
}

/** A request without a body, answered as the API answers it. */
async function passOn(apiPort: number, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { cookie = '', accept = '*/*' } = request.headers;
  const answer = await fetch(`http://127.0.0.1:${apiPort}${request.url}`, {
    headers: { cookie, accept },
    redirect: 'manual',
  });
  response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' });
  response.end(Buffer.from(await answer.arrayBuffer()));
}
