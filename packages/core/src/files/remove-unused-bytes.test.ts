import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { fixedClock } from '../clock.ts';
import { inTransaction } from '../db.ts';
import { useTestDb } from '../testing/index.ts';
import { aPdf } from './file.factory.ts';
import { attachFiles, createFileStore, removeUnusedBytes, takeFiles } from './index.ts';

const db = await useTestDb();
const folder = await mkdtemp(join(tmpdir(), 'kavel-bytes-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const store = createFileStore(folder);
const at = (hours: number) => ({
  db,
  clock: fixedClock(Temporal.Now.instant().add({ hours }).toString()),
  actor: { kind: 'system' } as const,
});

it('takes away what no file names any more, a day after, and nothing else', async () => {
  const draft = await db.inquiryDraft.create({
    data: {
      tokenHash: 'x',
      locale: 'en',
      answers: {},
      startedAt: new Date(),
      savedAt: new Date(),
      expiresAt: new Date(),
    },
  });
  const owner = { draftId: draft.id };
  const looked = await takeFiles(store, [{ name: 'kept.pdf', bytes: aPdf() }]);
  const { attached } = await inTransaction(db, (tx) =>
    attachFiles({ ...at(0), db: tx }, store, looked, owner),
  );
  const unused = await store.write(Buffer.from('of a draft that expired'));
  const { sha256 } = await db.file.findFirstOrThrow({ where: { id: attached[0]?.id ?? '' } });
  expect(await removeUnusedBytes(at(1), store)).toBe(0);
  expect(await removeUnusedBytes(at(25), store)).toBe(1);
  expect(await removeUnusedBytes(at(25), store)).toBe(0);
  (await store.read(sha256)).destroy();
  await expect(store.read(unused)).rejects.toThrow();
});
