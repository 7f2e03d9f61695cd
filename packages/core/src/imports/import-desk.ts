import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { actorOf, aUser } from '../access/index.ts';
import { fixedClock } from '../clock.ts';
import type { Context, UserContext } from '../context.ts';
import { createFileStore } from '../files/index.ts';
import { useTestDb } from '../testing/index.ts';
import type { ImportNoun } from './import.codes.ts';
import type { ImportSettings } from './import.settings.ts';
import {
  checkImport,
  createImport,
  findImportRows,
  getImport,
  runImport,
  updateImport,
  workAtImports,
} from './index.ts';

/** For tests: a colleague who imports, the worker that does it, and a database and a file store of their own. */
export async function useImportDesk() {
  const db = await useTestDb();
  const clock = fixedClock('2026-11-24T09:00:00Z');
  const folder = await mkdtemp(join(tmpdir(), 'kavel-imports-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const store = createFileStore(folder);
  const desk: UserContext = {
    db,
    clock,
    actor: actorOf(await aUser(db, { role: 'desk', sharedDesk: true })),
  };
  const system: Context = { db, clock, actor: { kind: 'system' } };

  async function upload(text: string, noun: ImportNoun = 'organisations', ctx = desk) {
    const bytes = Buffer.from(text);
    const taken = await store.take(
      (async function* () {
        yield bytes;
      })(),
      1e6,
    );
    return createImport(ctx, store, { noun, fileName: 'file.csv', ...(taken ?? { sha256: '', size: 0 }) });
  }
  const work = (signal = new AbortController().signal) =>
    workAtImports(system, store, { leaseSeconds: 60, signal });

  async function checked(
    text: string,
    settings: Partial<ImportSettings> = {},
    noun: ImportNoun = 'organisations',
  ) {
    const made = await upload(text, noun);
    const { id } = await updateImport(desk, store, made.id, made.version, settings);
    await checkImport(desk, id);
    await work();
    return getImport(desk, id);
  }
  async function ran(
    text: string,
    settings: Partial<ImportSettings> = {},
    noun: ImportNoun = 'organisations',
  ) {
    const { id } = await checked(text, settings, noun);
    await runImport(desk, id);
    await work();
    return getImport(desk, id);
  }
  const report = async (id: string) =>
    (await findImportRows(desk, id, { limit: 100 })).items.map(({ number, action, reasons }) =>
      `${number} ${action} ${reasons.map(({ code }) => code).join(' ')}`.trim(),
    );
  return { db, desk, system, store, upload, work, checked, ran, report };
}
