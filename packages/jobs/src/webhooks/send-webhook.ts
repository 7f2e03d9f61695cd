import { lookup } from 'node:dns';
import { type ClientRequest, request as overHttp } from 'node:http';
import { request as overTls } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { mayReach, type Outcome, type SignedMessage } from '@kavel/core/webhooks';

export interface WebhookWay {
  timeoutMs: number;
  /** Whether addresses of this machine may be told. */
  toLoopback: boolean;
}

/** So much of an answer is kept. */
const keptBytes = 1024;

/** Thrown where a name leads to an address that is not one of the internet. */
class WrongAddress extends Error {}

/**
 * Sends a message by POST and says what came of it; it never fails. The address that is connected to is the one that was
 * looked at: a name that leads into our own network, or begins to, is refused. Nobody follows a redirect.
 */
export async function sendWebhook(url: string, message: SignedMessage, way: WebhookWay): Promise<Outcome> {
  const started = performance.now();
  const said = await post(new URL(url), message, way).catch((error: unknown) => ({
    problem: problemOf(error),
    statusCode: null,
    answer: null,
  }));
  return { ...said, durationMs: Math.round(performance.now() - started) };
}

function post(url: URL, { headers, body }: SignedMessage, { timeoutMs, toLoopback }: WebhookWay) {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && !mayReach(host, toLoopback)) return Promise.reject(new WrongAddress(host));
  const request = url.protocol === 'https:' ? overTls : overHttp;
  return new Promise<Omit<Outcome, 'durationMs'>>((resolve, reject) => {
    const sent: ClientRequest = request(
      url,
      {
        method: 'POST',
        // A connection of its own: one that is kept was looked at by somebody else, for another message.
        agent: false,
        lookup: reachable(toLoopback),
        signal: AbortSignal.timeout(timeoutMs),
        headers: {
          ...headers,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'user-agent': 'Kavel',
        },
      },
      (answer) => {
        const { statusCode = 0 } = answer;
        const chunks: Buffer[] = [];
        const done = () => {
          sent.destroy();
          const text = Buffer.concat(chunks).subarray(0, keptBytes).toString();
          // PostgreSQL keeps no NUL in a text.
          resolve({ problem: judged(statusCode), statusCode, answer: text.replaceAll('\0', '\uFFFD') });
        };
        answer.on('data', (chunk: Buffer) => {
          chunks.push(chunk);
          if (chunks.reduce((sum, { length }) => sum + length, 0) >= keptBytes) done();
        });
        answer.on('end', done);
        answer.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

function judged(status: number): Outcome['problem'] {
  if (status >= 200 && status < 300) return null;
  return status >= 300 && status < 400 ? 'redirect' : 'status';
}

/** Looks a name up, and gives its addresses only when all of them may be reached. */
function reachable(toLoopback: boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      const wrong = addresses.find(({ address }) => !mayReach(address, toLoopback));
      if (wrong) return callback(new WrongAddress(wrong.address), []);
      if (options.all) return callback(null, addresses);
      const [first] = addresses;
      callback(null, first?.address ?? '', first?.family);
    });
  };
}

function problemOf(error: unknown): NonNullable<Outcome['problem']> {
  if (error instanceof WrongAddress) return 'address';
  return error instanceof Error && /^(Timeout|Abort)Error$/.test(error.name) ? 'timeout' : 'connection';
}
