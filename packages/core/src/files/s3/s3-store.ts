import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import type { FileStore } from '../file-store.ts';
import { spool } from '../spool.ts';
import { readListing } from './s3-listing.ts';
import type { S3Place } from './s3-place.ts';
import { createS3Requests, type S3Patience } from './s3-requests.ts';

/** Bytes that lie there for less than this are as new: they need not be sent again. */
const youngMs = 60 * 60 * 1000;

/**
 * A store in a bucket of S3-compatible storage, each object under its SHA-256. A PUT is atomic there and carries the
 * SHA-256 that the server holds the bytes against: what stands there is whole. Only PUT, GET, HEAD, DELETE and
 * ListObjectsV2 are used. Whatever the server does not do is FilesUnavailable.
 */
export function createS3Store(place: S3Place, patience: Partial<S3Patience> = {}): FileStore {
  const ask = createS3Requests(place, { silenceMs: 10_000, pauseMs: 200, tries: 4, ...patience });
  const keyOf = (sha256: string) => `${sha256.slice(0, 2)}/${sha256}`;

  async function keep(sha256: string, size: number, open: () => Readable): Promise<void> {
    const key = keyOf(sha256);
    const age = await ask({ method: 'HEAD', key }, async (answer) => ageOf(await drained(answer)));
    if (age !== undefined && age < youngMs) return;
    await ask({ method: 'PUT', key, body: { sha256, size, open } }, drained);
  }

  async function list(query: Record<string, string>, tries?: number) {
    return ask(
      { method: 'GET', query: { 'list-type': '2', prefix: place.prefix, ...query } },
      async (answer) => readListing(await textOf(answer)),
      tries,
    );
  }

  return {
    async write(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      await keep(sha256, bytes.length, () => Readable.from([bytes]));
      return sha256;
    },
    take: (source, mostBytes) =>
      inOwnFolder(async (folder) => {
        const path = join(folder, 'incoming');
        const taken = await spool(path, source, mostBytes);
        if (taken) await keep(taken.sha256, taken.size, () => createReadStream(path));
        return taken;
      }),
    async read(sha256) {
      const answer = await ask({ method: 'GET', key: keyOf(sha256) }, async (given) => given);
      if (answer.statusCode === 404) throw notThere(sha256);
      return answer;
    },
    borrow: (sha256, use) =>
      inOwnFolder(async (folder) => {
        const path = join(folder, sha256);
        const isThere = await ask({ method: 'GET', key: keyOf(sha256) }, async (answer) => {
          if (answer.statusCode === 404) return false;
          await rm(path, { force: true });
          const taken = await spool(path, answer, Number.POSITIVE_INFINITY);
          if (taken?.sha256 !== sha256) throw new Error('other bytes than were kept');
          return true;
        });
        if (!isThere) throw notThere(sha256);
        return use(path);
      }),
    async *writtenBefore(before) {
      let token: string | undefined;
      do {
        const page = await list({ ...(token && { 'continuation-token': token }) });
        for (const { key, writtenAt } of page.objects) {
          const sha256 = shaOf(key.slice(place.prefix.length));
          if (sha256 && writtenAt < before) yield sha256;
        }
        token = page.nextToken;
      } while (token);
    },
    async remove(sha256, writtenBefore) {
      const key = keyOf(sha256);
      const at = await ask({ method: 'HEAD', key }, async (answer) => writtenAtOf(await drained(answer)));
      if (at !== undefined && at < writtenBefore.getTime()) await ask({ method: 'DELETE', key }, drained);
    },
    async reach() {
      await list({ 'max-keys': '1' }, 1);
    },
  };
}

/** Runs `use` with a folder that is gone afterwards, also when it fails. */
async function inOwnFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'kavel-files-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** An answer whose body was read to its end and dropped, so that its connection can serve again. */
async function drained(answer: IncomingMessage): Promise<IncomingMessage> {
  for await (const _ of answer);
  return answer;
}

/** When an object was written, by the server's clock, to the second; undefined when it is not there. */
function writtenAtOf({ statusCode, headers }: IncomingMessage): number | undefined {
  return statusCode === 404 ? undefined : Date.parse(headers['last-modified'] ?? '');
}

/** How old an object is, by the server's clock alone; NaN where it tells no times. */
function ageOf(answer: IncomingMessage): number | undefined {
  const writtenAt = writtenAtOf(answer);
  return writtenAt === undefined ? undefined : Date.parse(answer.headers.date ?? '') - writtenAt;
}

function shaOf(key: string): string | undefined {
  return /^([0-9a-f]{2})\/(\1[0-9a-f]{62})$/.exec(key)?.[2];
}

/** As a folder says it of a file. */
function notThere(sha256: string): Error {
  return Object.assign(new Error(`There is no object ${sha256}.`), { code: 'ENOENT' });
}
