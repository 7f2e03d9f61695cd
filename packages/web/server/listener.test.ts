import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { createListener } from './listener.ts';
import { createStaticFiles } from './static-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'kavel-web-'));
let server: Server;
let seen: Request;

const pages: Record<string, () => Response> = {
  '/cookies': () => {
    const headers = new Headers();
    headers.append('Set-Cookie', 'a=1');
    headers.append('Set-Cookie', 'b=2');
    return new Response(null, { status: 302, headers });
  },
};

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, '.vite'));
  writeFileSync(join(folder, 'assets/public-abc.css'), 'body{}'.repeat(100));
  writeFileSync(join(folder, 'icon.svg'), '<svg/>');
  writeFileSync(join(folder, '.vite/manifest.json'), '{}');
  const handle = async (asked: Request) => {
    seen = asked;
    const page = pages[new URL(asked.url).pathname];
    return page?.() ?? new Response('<p>page</p>'.repeat(50), { headers: { 'Content-Type': 'text/html' } });
  };
  server = createServer(createListener(handle, createStaticFiles(folder), readConfig({})));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

interface Asked {
  path: string;
  method?: string;
  headers?: Record<string, string>;
}

/** Plain node:http: fetch would tidy the path and unpack the answer. */
async function ask({ path, method = 'GET', headers = {} }: Asked) {
  const { port } = server.address() as AddressInfo;
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      const sent = request({ port, path, method, headers }, (res) => {
        const chunks: Buffer[] = [];
        res.on('data', (chunk: Buffer) => chunks.push(chunk));
        res.on('end', () =>
          resolve({ status: res.statusCode ?? 0, headers: { ...res.headers }, body: Buffer.concat(chunks) }),
        );
      });
      sent.on('error', reject).end();
    },
  );
}

describe('static files', () => {
  test('with a hash in their name are kept for ever, and sent compressed', async () => {
    const answer = await ask({ path: '/assets/public-abc.css', headers: { 'accept-encoding': 'br' } });
    expect(answer.headers).toMatchObject({
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/css; charset=utf-8',
    });
    expect(brotliDecompressSync(answer.body).toString()).toBe('body{}'.repeat(100));
  });

  test('with a plain name are asked for again', async () => {
    expect((await ask({ path: '/icon.svg?v=1' })).headers['cache-control']).toBe('public, max-age=3600');
  });

  test.each([
    '/.vite/manifest.json',
    '/assets/../.vite/manifest.json',
    '/../../etc/passwd',
    '/assets/%2e%2e/x',
  ])('%s is not one', async (path) => {
    expect((await ask({ path })).body.toString()).toContain('page');
  });
});

describe('pages', () => {
  test('are compressed as the browser can', async () => {
    const packed = await ask({ path: '/', headers: { 'accept-encoding': 'gzip, br' } });
    expect(packed.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(packed.body).toString()).toContain('<p>page</p>');
    expect((await ask({ path: '/' })).headers['content-encoding']).toBeUndefined();
  });

  test('keep every cookie of an answer', async () => {
    const answer = await ask({ path: '/cookies' });
    expect(answer.status).toBe(302);
    expect(answer.headers['set-cookie']).toEqual(['a=1', 'b=2']);
  });

  test('see the address of the connection, whatever the visitor claims', async () => {
    await ask({ path: '/', headers: { 'x-forwarded-for': '6.6.6.6' } });
    expect(seen.headers.get('x-forwarded-for')).toBe('127.0.0.1');
  });

  test('are asked for at our own host, whatever the path looks like', async () => {
    await ask({ path: '//evil.example/x', headers: { host: 'kavel.example' } });
    expect(new URL(seen.url).host).toBe('kavel.example');
  });

  test('have no body for HEAD', async () => {
    expect((await ask({ path: '/', method: 'HEAD' })).body).toHaveLength(0);
  });
});

test('says that it lives', async () => {
  expect((await ask({ path: '/health/live' })).body.toString()).toBe('{"status":"up"}');
});
