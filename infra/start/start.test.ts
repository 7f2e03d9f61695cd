import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { command } from '../check/command.ts';
import { root } from '../paths.ts';
import { freePort } from './ports.ts';

// Each of these ends before any part is started.
const PORTS = ['PORT', 'API_PORT', 'SMTP_PORT', 'MAIL_PORT'];
const folder = mkdtempSync(join(tmpdir(), 'kavel-start-'));

afterAll(() => rmSync(folder, { recursive: true }));

async function start(env: NodeJS.ProcessEnv) {
  const ports = Object.fromEntries(
    await Promise.all(PORTS.map(async (name) => [name, String(await freePort())])),
  );
  const absent = { DATABASE_URL: '', REDIS_URL: '', S3_URL: '', SMTP_URL: '' };
  const data = { KAVEL_DATA_DIR: folder };
  return command('node', [join(root, 'infra/start.ts')], { env: { ...ports, ...absent, ...data, ...env } });
}

test('a taken port: one line that names the variable', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const address = taken.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const { code, output } = await start({ API_PORT: String(port) });
  taken.close();
  expect(code).toBe(1);
  expect(output).toBe(
    `Port ${port} is taken: stop what uses it, or choose another with API_PORT=${port + 100}.`,
  );
});

test.each([
  [{ PORT: 'three thousand' }, 'Cannot start: PORT must be a port number.'],
  [{ MAIL_PORT: '70000' }, 'Cannot start: MAIL_PORT must be a port number from 1 to 65535.'],
  [{ PORT: '4000', API_PORT: '4000' }, 'Cannot start: API_PORT and PORT are both 4000.'],
  [
    { DATABASE_URL: 'mysql://here/kavel' },
    'Cannot start: DATABASE_URL must be an address such as postgresql://user:password@localhost:5432/kavel.',
  ],
  [{ SMTP_URL: 'mail.example' }, 'Cannot start: SMTP_URL must be an address such as smtp://localhost:25.'],
])('a wrong variable %o: one line', async (env, line) => {
  expect(await start(env)).toMatchObject({ code: 1, output: line });
});

test('an unreachable database: one line that says what to do', async () => {
  const { code, output } = await start({ DATABASE_URL: `postgresql://127.0.0.1:${await freePort()}/kavel` });
  expect(code).toBe(1);
  expect(output).toMatch(
    /^DATABASE_URL: no database at 127\.0\.0\.1:\d+ \(.*ECONNREFUSED.*\)\. Start it, .*$/,
  );
});

test('an unreachable Redis: one line that says what to do', async () => {
  const { code, output } = await start({ REDIS_URL: `redis://127.0.0.1:${await freePort()}` });
  expect(code).toBe(1);
  expect(output).toMatch(/^REDIS_URL: no Redis at 127\.0\.0\.1:\d+ \(ECONNREFUSED\)\. Start it, .*$/);
});

test('unreachable storage of files: one line that says what to do, without the secret', async () => {
  const { code, output } = await start({ S3_URL: `http://key:hush@127.0.0.1:${await freePort()}/files` });
  expect(code).toBe(1);
  expect(output).toMatch(/^S3_URL: no storage at 127\.0\.0\.1:\d+ \(ECONNREFUSED\)\. Start it, .*$/);
  expect(output).not.toContain('hush');
});
