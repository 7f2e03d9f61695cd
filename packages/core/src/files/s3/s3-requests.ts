import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { AwsV4Signer } from 'aws4fetch';
import { FilesUnavailable } from '../file-store.ts';
import type { S3Place } from './s3-place.ts';

export interface S3Request {
  method: 'GET' | 'HEAD' | 'PUT' | 'DELETE';
  /** Of the object, without the prefix of the place; absent: the bucket itself. */
  key?: string;
  query?: Readonly<Record<string, string>>;
  /** Opened anew for each try, so that none is sent twice over. */
  body?: { sha256: string; size: number; open: () => Readable };
}

export interface S3Patience {
  /** A server that is silent for so long is given up. */
  silenceMs: number;
  /** Before the second try; before each later one four times as long, all up to twice as long by chance. */
  pauseMs: number;
  tries: number;
}

/** Of no body at all: its SHA-256. */
const nothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/**
 * Asks one S3 place, each request signed by AWS Signature Version 4 ("Signature Calculations for the Authorization
 * Header: Transferring Payload in a Single Chunk"). Every request of ours may be sent again, so what fails on its way, in
 * its answer, or with 429 or 5xx is. `read` takes the answer, also that an object is not there (404); any other answer is
 * FilesUnavailable.
 */
export function createS3Requests(place: S3Place, patience: S3Patience) {
  const { request: connect, Agent } = place.origin.startsWith('https:') ? https : http;
  const agent = new Agent({ keepAlive: true, maxFreeSockets: 16 });
  const where = `${place.bucket} at ${new URL(place.origin).host}`;
  const keys = new Map<string, ArrayBuffer>();

  async function sign({ method, key, query, body }: S3Request) {
    const path = [place.bucket, ...(key === undefined ? [] : `${place.prefix}${key}`.split('/'))];
    const asked = Object.entries(query ?? {}).map((pair) => pair.map(encodeURIComponent).join('='));
    const url = `${place.origin}/${path.map(encodeURIComponent).join('/')}?${asked.join('&')}`;
    const { accessKeyId, secretAccessKey, region } = place;
    const signer = new AwsV4Signer({
      ...{ url: url.replace(/\?$/, ''), method, accessKeyId, secretAccessKey, region },
      ...{ service: 's3', cache: keys },
      headers: { 'x-amz-content-sha256': body?.sha256 ?? nothing },
    });
    return signer.sign();
  }

  async function send(request: S3Request): Promise<IncomingMessage> {
    const { url, headers } = await sign(request);
    const { method, body } = request;
    return new Promise((resolve, reject) => {
      const outgoing = connect(url, {
        method,
        agent,
        timeout: patience.silenceMs,
        headers: { ...Object.fromEntries(headers), ...(body && { 'content-length': body.size }) },
      });
      let answer: IncomingMessage | undefined;
      outgoing.on('response', (given) => {
        answer = given;
        resolve(given);
      });
      outgoing.on('timeout', () => {
        // Bytes that nobody fetches are no silence of the server: it is our reader who is slow.
        if (!answer?.readableLength) outgoing.destroy(new Error('no answer in time'));
      });
      outgoing.on('error', reject);
      if (body) pipeline(body.open(), outgoing, (error) => error && reject(error));
      else outgoing.end();
    });
  }

  async function once<T>(request: S3Request, read: (answer: IncomingMessage) => Promise<T>): Promise<T> {
    const answer = await send(request);
    const { statusCode: status = 0 } = answer;
    if (status < 300) return read(answer);
    const code = await codeOf(answer);
    // An object may be missing where one is asked for; a bucket never, nor a place to write to.
    const mayBeMissing = request.key !== undefined && request.method !== 'PUT' && code !== 'NoSuchBucket';
    if (status === 404 && mayBeMissing) return read(answer);
    throw new Refused(status, code);
  }

  return async function ask<T>(
    request: S3Request,
    read: (answer: IncomingMessage) => Promise<T>,
    tries = patience.tries,
  ): Promise<T> {
    for (let tried = 1; ; tried += 1) {
      try {
        return await once(request, read);
      } catch (error) {
        if (tried >= tries || (error instanceof Refused && !error.mayPass)) {
          throw new FilesUnavailable(`${request.method} of ${where}: ${wordsOf(error)}`);
        }
        await pause(patience.pauseMs * 4 ** (tried - 1) * (1 + Math.random()));
      }
    }
  };
}

/** An answer that is none of those that were asked for. */
class Refused extends Error {
  readonly mayPass: boolean;
  constructor(status: number, code: string) {
    super(`answered ${status} ${code}`.trimEnd());
    this.mayPass = status >= 500 || status === 429 || code === 'RequestTimeout';
  }
}

/** The code in an answer's XML ("REST Error Responses"); nothing of an answer without a body. */
async function codeOf(answer: IncomingMessage): Promise<string> {
  const text = await textOf(answer);
  return /<Code>(\w{1,100})<\/Code>/.exec(text)?.[1] ?? '';
}

/** What a connection died of; where several addresses were tried, of each. */
function wordsOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(wordsOf).join(', ');
  return error instanceof Error ? error.message || error.name : String(error);
}
