import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { acceptedEncoding, compressor, isCompressible } from './compression.ts';
import type { WebConfig } from './config.ts';
import { visitorAddress, visitorOrigin } from './visitor.ts';

type Handle = (request: Request) => Promise<Response>;
type Serve = (req: IncomingMessage, res: ServerResponse) => boolean;

/** Answers liveness, then static files, then pages. */
export function createListener(handle: Handle, serveStatic: Serve, config: WebConfig): RequestListener {
  return async (req, res) => {
    try {
      if (req.url === '/health/live') {
        res.writeHead(200, { 'Content-Type': 'application/json' }).end('{"status":"up"}');
        return;
      }
      if ((req.method === 'GET' || req.method === 'HEAD') && serveStatic(req, res)) return;
      await send(req, res, await handle(toRequest(req, res, config)));
    } catch (error) {
      if (res.destroyed) return;
      console.error(error);
      if (!res.headersSent) res.writeHead(500, { 'Content-Type': 'text/plain' });
      res.end('Something went wrong on our side.');
    }
  };
}

function toRequest(req: IncomingMessage, res: ServerResponse, config: WebConfig): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(req.headers)) {
    if (value !== undefined && !name.startsWith(':')) headers.set(name, String(value));
  }
  // From here on this header can be trusted: it holds the one address that we saw or our proxy vouches for.
  headers.set('x-forwarded-for', visitorAddress(req, config));
  const gone = new AbortController();
  res.once('close', () => {
    if (!res.writableFinished) gone.abort();
  });
  const method = req.method ?? 'GET';
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(`${visitorOrigin(req, config)}${req.url ?? '/'}`, {
    method,
    headers,
    signal: gone.signal,
    ...(hasBody && { body: Readable.toWeb(req) as ReadableStream, duplex: 'half' as const }),
  });
}

async function send(req: IncomingMessage, res: ServerResponse, response: Response): Promise<void> {
  const headers = new Headers(response.headers);
  const encoding = isCompressible(headers.get('content-type'))
    ? acceptedEncoding(req.headers['accept-encoding'])
    : undefined;
  if (response.body && encoding) {
    headers.set('content-encoding', encoding);
    headers.delete('content-length');
    headers.append('vary', 'Accept-Encoding');
  }
  for (const [name, value] of headers) if (name !== 'set-cookie') res.setHeader(name, value);
  const cookies = headers.getSetCookie();
  if (cookies.length > 0) res.setHeader('set-cookie', cookies);
  res.writeHead(response.status);
  if (!response.body || req.method === 'HEAD') {
    res.end();
    return;
  }
  const body = Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]);
  try {
    await (encoding ? pipeline(body, compressor(encoding), res) : pipeline(body, res));
  } catch (error) {
    // The visitor left before the page was through: nothing to answer any more.
    if (!res.destroyed) throw error;
  }
}
