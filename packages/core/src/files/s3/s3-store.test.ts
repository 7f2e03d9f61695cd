import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { FilesUnavailable } from '../file-store.ts';
import { type Fault, startS3Server } from '../testing/index.ts';
import { readS3Url } from './s3-place.ts';
import { createS3Store } from './s3-store.ts';

const bytes = Buffer.alloc(300_000, 'some bytes');
const unwell: Fault = { status: 503, code: 'SlowDown' };

async function aServer() {
  const server = await startS3Server();
  onTestFinished(server.close);
  const storeAt = (url: string, silenceMs = 20_000) =>
    createS3Store(readS3Url(url), { pauseMs: 1, silenceMs });
  return { server, storeAt, store: storeAt(server.url) };
}

test.each<[string, Fault]>([
  ['that resets the connection', 'reset'],
  ['that is too busy', unwell],
  ['that has an error of its own', { status: 500, code: 'InternalError' }],
])('a server %s is asked again, and what was sent is whole', async (_what, fault) => {
  const { server, store } = await aServer();
  server.faults.push({ fault }, { fault }, { method: 'PUT', fault }, { method: 'GET', fault });
  const sha256 = await store.write(bytes);
  expect(await buffer(await store.read(sha256))).toEqual(bytes);
  expect(server.requests.filter((request) => request.startsWith('HEAD'))).toHaveLength(3);
  expect(server.requests.filter((request) => request.startsWith('PUT'))).toHaveLength(2);
});

test('what was sent just now is not sent again', async () => {
  const { server, store } = await aServer();
  await store.write(bytes);
  await store.write(bytes);
  expect(server.requests.map((request) => request.split(' ')[0])).toEqual(['HEAD', 'PUT', 'HEAD']);
});

test('an object whose connection breaks in its middle is an error, and one that is lent comes whole all the same', async () => {
  const { server, store } = await aServer();
  const sha256 = await store.write(bytes);
  server.faults.push({ method: 'GET', fault: 'break' });
  await expect(store.read(sha256).then(buffer)).rejects.toThrow();
  server.faults.push({ method: 'GET', fault: 'break' }, { method: 'GET', fault: unwell });
  expect(await store.borrow(sha256, (path) => readFile(path))).toEqual(bytes);
});

test('a server that stays unwell is unavailable, after so many tries', async () => {
  const { server, store } = await aServer();
  server.faults.push(...Array.from({ length: 4 }, () => ({ fault: unwell })));
  await expect(store.write(bytes)).rejects.toThrow(
    /The files cannot be reached: HEAD of kavel-files at 127\.0\.0\.1:\d+: answered 503/,
  );
  expect(server.requests).toHaveLength(4);
});

test('a wrong key, secret or bucket is said clearly, at once, and without the secret', async () => {
  const { server, storeAt } = await aServer();
  const wrong = {
    InvalidAccessKeyId: server.url.replace('KAVELTESTKEY', 'ANOTHERKEY'),
    SignatureDoesNotMatch: server.url.replace('of%2Ftests', 'hush%2Fhush'),
    NoSuchBucket: server.url.replace('/kavel-files', '/other-files'),
    AuthorizationHeaderMalformed: server.url.replace('eu-west-1', 'eu-west-2'),
  };
  for (const [code, url] of Object.entries(wrong)) {
    const problem = await storeAt(url)
      .reach()
      .then(
        () => undefined,
        (error: unknown) => error,
      );
    expect(problem).toBeInstanceOf(FilesUnavailable);
    expect(`${problem}`).toContain(code);
    const told = JSON.stringify([`${problem}`, problem, (problem as Error).stack]);
    expect(told).not.toMatch(/hush|of\/tests|KEY\b/);
  }
  expect(server.requests).toHaveLength(4);
  await expect(storeAt(wrong.SignatureDoesNotMatch).write(bytes)).rejects.toBeInstanceOf(FilesUnavailable);
  await expect(storeAt(wrong.NoSuchBucket).write(bytes)).rejects.toThrow(/PUT .* answered 404 NoSuchBucket/);
});

test('a server that is not there, or that says nothing, is unavailable', async () => {
  const { server, storeAt } = await aServer();
  await server.close();
  await expect(storeAt(server.url).reach()).rejects.toThrow(/ECONNREFUSED/);
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    silent.closeAllConnections();
    silent.close();
  });
  const { port } = silent.address() as { port: number };
  const url = server.url.replace(/127\.0\.0\.1:\d+/, `127.0.0.1:${port}`);
  await expect(storeAt(url, 30).reach()).rejects.toThrow(/no answer in time/);
});
