import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { UserContext } from '@kavel/core';
import { systemClock } from '@kavel/core';
import { actorOf, aUser } from '@kavel/core/access';
import { createFileStore } from '@kavel/core/files';
import { checkImport, createImport, getImport, runImport } from '@kavel/core/imports';
import { createTestDatabase } from '@kavel/core/testing';
import { expect, test, vi } from 'vitest';
import { startWorkers } from './crash/worker-process.ts';
import { backendsFor } from './testing/backends.ts';

vi.setConfig({ testTimeout: 240_000 });
const soon = { timeout: 120_000, interval: 50 };

/** Names that resemble each other in nothing. */
function nameOf(n: number): string {
  const syllables = Array.from({ length: 5 }, (_, at) => {
    const x = (n * 7919 + at * 104_729 + n * n * (at + 3)) % 90;
    return `${'bcdfghjklmnprstvwz'[x % 18]}${'aeiou'[Math.floor(x / 18)]}`;
  });
  return `${syllables.join('')}${n}`;
}

/** Three hundred companies, fifteen of which stand in the file twice. */
function rowsWithTwins(): string {
  const rows = Array.from({ length: 300 }, (_, n) => {
    const of = n < 285 ? n : (n - 285) * 7;
    return `${nameOf(of)},NL,site${of}.example`;
  });
  return `Name,Country,Website\n${rows.join('\n')}\n`;
}

for (const backend of backendsFor(7)) {
  test(`a worker killed in mid-run is followed by one that goes on, with the queue on ${backend.name}`, {
    skip: !backend.available,
  }, async ({ onTestFinished }) => {
    const { db, url, drop } = await createTestDatabase();
    const folder = await mkdtemp(join(tmpdir(), 'kavel-jobs-'));
    await backend.lose(url);
    const workers = startWorkers({
      DATABASE_URL: url,
      ...(backend.redisUrl ? { REDIS_URL: backend.redisUrl } : {}),
      FILES_DIR: folder,
      SMTP_URL: 'smtp://127.0.0.1:9',
      SWEEP_SECONDS: '0.4',
      IMPORT_LEASE_SECONDS: '3',
    });
    onTestFinished(async () => {
      await workers.close();
      await drop();
      await rm(folder, { recursive: true, force: true });
    });
    const user = await aUser(db, { role: 'desk', sharedDesk: true });
    const ctx: UserContext = { db, clock: systemClock, actor: actorOf(user) };
    const store = createFileStore(folder);
    const bytes = Buffer.from(rowsWithTwins());
    const sha256 = await store.write(bytes);
    const { id } = await createImport(ctx, store, {
      noun: 'organisations',
      fileName: 'a.csv',
      sha256,
      size: bytes.length,
    });
    const comesTo = (what: object) =>
      vi.waitFor(async () => expect(await getImport(ctx, id)).toMatchObject(what), soon);

    await workers.ready();
    await checkImport(ctx, id);
    await comesTo({ state: 'checked', rowCount: 300, counts: { create: 285, skip: 15 } });
    expect(await db.organisation.count()).toBe(0);

    await runImport(ctx, id);
    for (const rows of [30, 150]) {
      await vi.waitFor(async () => expect((await getImport(ctx, id)).rowsDone).toBeGreaterThan(rows), soon);
      await workers.replace();
    }
    await comesTo({ state: 'done', rowsDone: 300, counts: { create: 285, skip: 15 } });
    expect(await db.organisation.count()).toBe(285);
    expect(await db.change.count({ where: { noun: 'organisation', kind: 'created' } })).toBe(285);
    const report = await db.importRow.groupBy({ by: ['action'], where: { importId: id }, _count: true });
    expect(Object.fromEntries(report.map(({ action, _count }) => [action, _count]))).toEqual({
      create: 285,
      skip: 15,
    });
  });
}
