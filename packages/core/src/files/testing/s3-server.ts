import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { authorizationOf, isSignedBy } from './signature-v4.ts';

export interface S3Server {
  /** For `S3_URL`, with key and secret. */
  url: string;
  /** Each request that came, as `PUT /bucket/key`, the failed ones too. */
  requests: string[];
  /** What the next requests meet instead of an answer, one each, in this order; a method limits it to such requests. */
  faults: { method?: string; fault: Fault }[];
  /** Says when an object was written: for the test of what is old. */
  written(key: string, at: Date): void;
  close(): Promise<void>;
}

/** A status with its code, or a connection that ends: before the answer, or in the middle of an object. */
export type Fault = { status: number; code: string } | 'reset' | 'break';

const bucket = 'kavel-files';
const accessKeyId = 'KAVELTESTKEY';
const secretAccessKey = 'of/tests+alone=';
const slackMs = 15 * 60 * 1000;

/**
 * For tests: a server on loopback that speaks as much of Amazon S3's REST API as file stores use (PUT, GET, HEAD, DELETE
 * of objects, ListObjectsV2) over a folder of its own. Every request must be signed, by a clock that is right, and a
 * body must be what its SHA-256 says; an object appears when it is whole.
 */
export async function startS3Server(): Promise<S3Server> {
  const folder = await mkdtemp(join(tmpdir(), 'kavel-s3-'));
  const incoming = join(folder, 'incoming');
  const objects = join(folder, 'objects');
  await mkdir(incoming);
  await mkdir(objects);
  const times = new Map<string, Date>();
  const requests: S3Server['requests'] = [];
  const faults: S3Server['faults'] = [];
  const placeOf = (key: string) => join(objects, encodeURIComponent(key));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '' } = request;
    requests.push(`${method} ${url}`);
    const at = faults.findIndex((given) => given.method === undefined || given.method === method);
    const [met] = at < 0 ? [] : faults.splice(at, 1);
    if (met?.fault === 'reset') return void request.socket.resetAndDestroy();
    if (typeof met?.fault === 'object') return refuse(response, met.fault.status, met.fault.code);
    const refusal = refusalOf({ method, target: url, headers: request.headers });
    if (refusal) return refuse(response, 403, refusal);
    const { pathname, searchParams } = new URL(url, 'http://s3');
    const [, asked = '', ...rest] = pathname.split('/').map(decodeURIComponent);
    if (asked !== bucket) return refuse(response, 404, 'NoSuchBucket');
    const key = rest.join('/');
    if (key === '') return list(searchParams, response);
    if (method === 'PUT') return put(key, request, response);
    if (method === 'DELETE') {
      await rm(placeOf(key), { force: true });
      return void response.writeHead(204).end();
    }
    return get(key, method, met?.fault === 'break', response);
  }

  async function put(key: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.headers['content-length'] === undefined) return refuse(response, 411, 'MissingContentLength');
    const draft = join(incoming, randomUUID());
    const hash = createHash('sha256');
    request.on('data', (bytes) => hash.update(bytes));
    await pipeline(request, createWriteStream(draft));
    if (hash.digest('hex') !== request.headers['x-amz-content-sha256']) {
      return refuse(response, 400, 'XAmzContentSHA256Mismatch');
    }
    times.set(key, new Date());
    await rename(draft, placeOf(key));
    response.writeHead(200).end();
  }

  async function get(key: string, method: string, breaks: boolean, response: ServerResponse): Promise<void> {
    const found = await stat(placeOf(key)).catch(() => undefined);
    if (!found) return refuse(response, 404, 'NoSuchKey');
    response.writeHead(200, {
      'content-length': found.size,
      'last-modified': (times.get(key) ?? found.mtime).toUTCString(),
    });
    if (method === 'HEAD') return void response.end();
    const content = createReadStream(placeOf(key), breaks ? { end: Math.floor(found.size / 2) } : {});
    await pipeline(content, response, { end: !breaks });
    if (breaks) response.destroy();
  }

  async function list(query: URLSearchParams, response: ServerResponse): Promise<void> {
    if (query.get('list-type') !== '2') return refuse(response, 501, 'NotImplemented');
    const after = query.get('continuation-token') ?? '';
    const most = Math.min(1000, Number(query.get('max-keys') ?? 1000));
    const keys = (await readdir(objects))
      .map(decodeURIComponent)
      .filter((key) => key.startsWith(query.get('prefix') ?? '') && key > after)
      .toSorted((a, b) => (a < b ? -1 : 1));
    const shown = keys.slice(0, most);
    const more = keys.length > most;
    const contents = shown.map((key) => {
      const at = (times.get(key) ?? new Date(0)).toISOString();
      return `<Contents><Key>${escaped(key)}</Key><LastModified>${at}</LastModified></Contents>`;
    });
    const next = more ? `<NextContinuationToken>${escaped(shown.at(-1) ?? '')}</NextContinuationToken>` : '';
    response
      .writeHead(200, { 'content-type': 'application/xml' })
      .end(
        `<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><IsTruncated>${more}</IsTruncated>${contents.join('')}${next}</ListBucketResult>`,
      );
  }

  // A connection that breaks off takes its answer with it.
  const server = createServer(
    (request, response) => void answer(request, response).catch(() => response.destroy()),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${accessKeyId}:${encodeURIComponent(secretAccessKey)}@127.0.0.1:${port}/${bucket}?region=eu-west-1`,
    requests,
    faults,
    written: (key, at) => void times.set(key, at),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function refusalOf(request: Parameters<typeof isSignedBy>[1]): string | undefined {
  const { accessKeyId: given, scope } = authorizationOf(request);
  if (given !== accessKeyId) return 'InvalidAccessKeyId';
  const date = String(request.headers['x-amz-date']);
  const at = Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  if (!(Math.abs(Date.now() - at) < slackMs)) return 'RequestTimeTooSkewed';
  if (scope.join('/') !== `${date.slice(0, 8)}/eu-west-1/s3/aws4_request`)
    return 'AuthorizationHeaderMalformed';
  return isSignedBy(secretAccessKey, request) ? undefined : 'SignatureDoesNotMatch';
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(`<Error><Code>${code}</Code><Message>No.</Message></Error>`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
