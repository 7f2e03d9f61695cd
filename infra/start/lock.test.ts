import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { takeLock } from './lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'kavel-lock-'));
const file = join(folder, 'start.json');
/** Above what Linux hands out as process ids. */
const NOBODY = 4_194_305;

afterAll(() => rmSync(folder, { recursive: true }));

test('a second start while one runs is refused in one line that says where the first is', async () => {
  const lock = await takeLock(file, 'http://localhost:3000');
  await expect(takeLock(file, 'http://localhost:3000')).rejects.toThrow(
    `Kavel runs already (process ${process.pid}): http://localhost:3000. Stop it first.`,
  );
  lock.release();
  const next = await takeLock(file, 'http://localhost:3000');
  next.release();
  expect(() => readFileSync(file)).toThrow('ENOENT');
});

test.each([
  ['of a killed start', JSON.stringify({ pid: NOBODY, url: '', children: [NOBODY] })],
  ['cut off in the middle of writing', '{"pid": 12'],
])('a lock %s does not stand in the way', async (_, left) => {
  writeFileSync(file, left);
  const lock = await takeLock(file, 'http://localhost:3000');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid });
  lock.release();
});
