import type { IncomingMessage } from 'node:http';
import type { WebConfig } from './config.ts';

const first = (value: string | string[] | undefined) =>
  String(value ?? '')
    .split(',')[0]
    ?.trim();
const last = (value: string | string[] | undefined) =>
  String(value ?? '')
    .split(',')
    .at(-1)
    ?.trim();

/**
 * The visitor's address. Behind a trusted proxy it is the last entry of X-Forwarded-For, the one the proxy
 * itself wrote; everything before it can be made up by the visitor.
 */
export function visitorAddress(req: IncomingMessage, config: Pick<WebConfig, 'trustProxy'>): string {
  const forwarded = config.trustProxy ? last(req.headers['x-forwarded-for']) : undefined;
  return forwarded || req.socket.remoteAddress || '';
}

/**
 * The origin the visitor's browser shows. React Router compares it with the Origin header of a post, so behind
 * a proxy that ends TLS it must be the public one.
 */
export function visitorOrigin(
  req: IncomingMessage,
  config: Pick<WebConfig, 'trustProxy' | 'publicUrl'>,
): string {
  const host =
    (config.trustProxy && first(req.headers['x-forwarded-host'])) || req.headers.host || 'localhost';
  if (host === config.publicUrl.host) return config.publicUrl.origin;
  const protocol = (config.trustProxy && first(req.headers['x-forwarded-proto'])) || 'http';
  return `${protocol === 'https' ? 'https' : 'http'}://${host}`;
}
