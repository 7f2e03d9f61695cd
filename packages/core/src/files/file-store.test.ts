import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { FilesUnavailable } from './file-store.ts';
import { createFileStore } from './folder-store.ts';
import { createS3Store, readS3Url } from './s3/index.ts';
import { startS3Server } from './testing/index.ts';

/** A store of its own, with a way to make what lies in it so many hours old. */
async function aFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'kavel-store-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const age = async (sha256: string, hours: number) => {
    const at = new Date(Date.now() - hours * hourMs);
    await utimes(join(folder, sha256.slice(0, 2), sha256), at, at);
  };
  return { store: createFileStore(folder), age };
}

async function aBucket() {
  const server = await startS3Server();
  onTestFinished(server.close);
  const age = async (sha256: string, hours: number) => {
    server.written(`of/kavel+files/${sha256.slice(0, 2)}/${sha256}`, new Date(Date.now() - hours * hourMs));
  };
  const place = readS3Url(server.url.replace('?', '/of/kavel%2Bfiles?'));
  return { store: createS3Store(place, { pauseMs: 1 }), age };
}

const hourMs = 60 * 60 * 1000;
const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const inAnHour = () => new Date(Date.now() + hourMs);
const ago = (hours: number) => new Date(Date.now() - hours * hourMs);

async function* parts(...texts: string[]) {
  for (const text of texts) yield Buffer.from(text);
}

async function all(of: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = [];
  for await (const one of of) found.push(one);
  return found.toSorted();
}

describe.each([
  ['a folder', aFolder],
  ['S3-compatible storage', aBucket],
])('%s', (_name, aStore) => {
  test('bytes come back as they were written, and lie there once', async () => {
    const { store } = await aStore();
    const bytes = Buffer.from('the same bytes');
    const written = await Promise.all([store.write(bytes), store.write(bytes), store.write(bytes)]);
    expect(written).toEqual(Array(3).fill(sha256Of(bytes)));
    expect(await buffer(await store.read(sha256Of(bytes)))).toEqual(bytes);
    expect(await all(store.writtenBefore(inAnHour()))).toEqual([sha256Of(bytes)]);
    const nothing = await store.write(Buffer.alloc(0));
    expect(await buffer(await store.read(nothing))).toEqual(Buffer.alloc(0));
  });

  test('bytes are taken as they come, and 25 MB are never held whole', async () => {
    const { store } = await aStore();
    const part = Buffer.alloc(64 * 1024, 'kavel');
    const count = (25 * 1024 ** 2) / part.length;
    const hash = createHash('sha256');
    let most = 0;
    async function* source() {
      const before = process.memoryUsage().arrayBuffers;
      for (let n = 0; n < count; n += 1) {
        hash.update(part);
        most = Math.max(most, process.memoryUsage().arrayBuffers - before);
        yield part;
      }
    }
    const taken = await store.take(source(), 25 * 1024 ** 2);
    expect(taken).toEqual({ sha256: hash.digest('hex'), size: 25 * 1024 ** 2 });
    expect(most).toBeLessThan(10 * 1024 ** 2);
    let size = 0;
    for await (const bytes of await store.read(taken?.sha256 ?? '')) size += bytes.length;
    expect(size).toBe(25 * 1024 ** 2);
  });

  test('of too many bytes nothing stays, nor of those whose sender breaks off', async () => {
    const { store } = await aStore();
    expect(await store.take(parts('12345', '67890'), 9)).toBeUndefined();
    const broken = (async function* () {
      yield Buffer.from('half of it');
      throw new Error('gone');
    })();
    await expect(store.take(broken, 100)).rejects.toThrow('gone');
    expect(await all(store.writtenBefore(inAnHour()))).toEqual([]);
    expect(await store.take(parts('12345', '6789'), 9)).toMatchObject({ size: 9 });
  });

  test('bytes that are not there are an error, not an empty file', async () => {
    const { store } = await aStore();
    const missing = sha256Of(Buffer.from('never kept'));
    await expect(store.read(missing)).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(store.borrow(missing, (path) => readFile(path))).rejects.toMatchObject({ code: 'ENOENT' });
    await store.remove(missing, inAnHour());
  });

  test('bytes are lent as a file, which what fails with it does not keep either', async () => {
    const { store } = await aStore();
    const before = await readdir(tmpdir());
    const sha256 = await store.write(Buffer.from('here and there'));
    expect(await store.borrow(sha256, (path) => readFile(path, 'utf8'))).toBe('here and there');
    const failing = store.borrow(sha256, () => Promise.reject(new Error('of its own')));
    await expect(failing).rejects.toThrow('of its own');
    const left = (await readdir(tmpdir())).filter((name) => !before.includes(name));
    expect(left.filter((name) => name.startsWith('kavel-files-'))).toEqual([]);
    expect(await store.borrow(sha256, (path) => readFile(path, 'utf8'))).toBe('here and there');
  });

  test('what was written before an instant is told and taken away, and nothing else', async () => {
    const { store, age } = await aStore();
    const old = await store.write(Buffer.from('old'));
    const young = await store.write(Buffer.from('young'));
    await age(old, 25);
    expect(await all(store.writtenBefore(ago(24)))).toEqual([old]);
    await store.remove(young, ago(24));
    expect(await buffer(await store.read(young))).toEqual(Buffer.from('young'));
    await store.remove(old, ago(24));
    await expect(store.read(old)).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await all(store.writtenBefore(inAnHour()))).toEqual([young]);
  });

  test.each([
    ['written', (store: Awaited<ReturnType<typeof aStore>>['store']) => store.write(Buffer.from('again'))],
    ['taken', (store: Awaited<ReturnType<typeof aStore>>['store']) => store.take(parts('aga', 'in'), 9)],
  ])('bytes that are %s once more are as new', async (_how, again) => {
    const { store, age } = await aStore();
    const sha256 = await store.write(Buffer.from('again'));
    await age(sha256, 25);
    await again(store);
    expect(await all(store.writtenBefore(ago(24)))).toEqual([]);
    await store.remove(sha256, ago(24));
    expect(await buffer(await store.read(sha256))).toEqual(Buffer.from('again'));
  });

  test('more than a thousand are told, page by page', async () => {
    const { store } = await aStore();
    const written = new Set<string>();
    for (let n = 0; n < 1_030; n += 10) {
      const ten = Array.from({ length: 10 }, (_, m) => store.write(Buffer.from(`number ${n + m}`)));
      for (const sha256 of await Promise.all(ten)) written.add(sha256);
    }
    expect(await all(store.writtenBefore(inAnHour()))).toEqual([...written].toSorted());
  }, 60_000);

  test('a store that is there is reached', async () => {
    const { store } = await aStore();
    await expect(store.reach()).resolves.toBeUndefined();
  });
});

test('a folder that cannot be written to is unavailable, and nothing of what was sent stays', async () => {
  const { store } = await aFolder();
  const sha256 = await store.write(Buffer.from('a file, and no folder'));
  const blocked = await store.borrow(sha256, async (path) => createFileStore(join(path, 'files')));
  await expect(blocked.write(Buffer.from('x'))).rejects.toThrow(FilesUnavailable);
  await expect(blocked.take(parts('x'), 10)).rejects.toThrow('the folder says ENOTDIR');
  await expect(blocked.read(sha256)).rejects.toMatchObject({ code: 'ENOTDIR' });
});
