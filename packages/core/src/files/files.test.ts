import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { type AUser, actorOf, aUser } from '../access/index.ts';
import { fixedClock } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { aLead } from '../leads/index.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { useTestDb } from '../testing/index.ts';
import { aPdf, aPng } from './file.factory.ts';
import { attachFiles, createFileStore, type FileOwner, getFile, type SentFile, takeFiles } from './index.ts';

const db = await useTestDb();
const { almere, amsterdam } = await theMunicipalities(db);
const folder = await mkdtemp(join(tmpdir(), 'kavel-files-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const store = createFileStore(folder);

async function as(given: AUser): Promise<UserContext> {
  return { db, clock: fixedClock('2026-11-24T09:00:00Z'), actor: actorOf(await aUser(db, given)) };
}
const inAlmere = await as({ municipalityId: almere.id });
const inAmsterdam = await as({ municipalityId: amsterdam.id });
const inNeither = await as({ sharedDesk: false });

async function attach(
  ctx: UserContext,
  file: SentFile,
  owner: FileOwner,
  to = store,
): Promise<{ id: string }> {
  const { attached } = await attachFiles(ctx, to, await takeFiles(to, [file]), owner);
  return attached[0] ?? { id: '' };
}

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('bytes come back as they went in, and the same bytes lie there once', async () => {
  const bytes = Buffer.from('the same bytes');
  expect(await Promise.all([store.write(bytes), store.write(bytes), store.write(bytes)])).toEqual(
    Array(3).fill(sha256Of(bytes)),
  );
  expect(await buffer(await store.read(sha256Of(bytes)))).toEqual(bytes);
  expect(await readdir(join(folder, sha256Of(bytes).slice(0, 2)))).toEqual([sha256Of(bytes)]);
  expect(await readdir(join(folder, 'incoming'))).toEqual([]);
});

test('bytes that are not there are an error, not an empty file', async () => {
  await expect(store.read(sha256Of(Buffer.from('never kept')))).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a store whose folder cannot be one fails, and no row is written', async () => {
  const file = join(folder, 'a-file');
  await writeFile(file, '');
  const { id: leadId } = await aLead(db, { municipalityId: almere.id });
  const attachment = attach(inAlmere, { name: 'a.pdf', bytes: aPdf() }, { leadId }, createFileStore(file));
  await expect(attachment).rejects.toThrow('the folder says ENOTDIR');
  expect(await db.file.count({ where: { leadId } })).toBe(0);
});

test('of a batch the good ones are kept, and each other is told why not', async () => {
  const { id: leadId } = await aLead(db, { municipalityId: almere.id });
  const files = [
    { name: '計画.pdf', bytes: aPdf() },
    { name: 'run.pdf', bytes: Buffer.from('#!/bin/sh') },
    { name: 'empty.pdf', bytes: Buffer.alloc(0) },
    { name: 'plan.png', bytes: aPng() },
    { name: 'more.png', bytes: aPng() },
  ];
  const looked = await takeFiles(store, files, { room: 2 });
  const { attached, refusals } = await attachFiles(inAlmere, store, looked, { leadId }, 2);
  expect(attached).toMatchObject([
    { name: '計画.pdf', mediaType: 'application/pdf', size: aPdf().length },
    { name: 'plan.png', mediaType: 'image/png' },
  ]);
  expect(refusals).toMatchObject([
    { pointer: '/files', code: 'file-unsafe', params: { name: 'run.pdf' } },
    { pointer: '/files', code: 'file-empty', params: { name: 'empty.pdf' } },
    { pointer: '/files', code: 'too-many-files', params: { name: 'more.png' } },
  ]);
  expect(await db.file.count({ where: { leadId } })).toBe(2);
});

test('a file is seen by who sees what it hangs on', async () => {
  const { id: leadId } = await aLead(db, { municipalityId: almere.id });
  const { id } = await attach(inAlmere, { name: 'brief.pdf', bytes: aPdf() }, { leadId });
  expect(await getFile(inAlmere, id)).toMatchObject({ name: 'brief.pdf', sha256: sha256Of(aPdf()) });
  for (const ctx of [inAmsterdam, inNeither]) {
    await expect(getFile(ctx, id)).rejects.toMatchObject({ kind: 'not-found' });
  }
});

test('a file of a draft that was not sent is seen by nobody, not even an administrator', async () => {
  const draft = await db.inquiryDraft.create({
    data: {
      tokenHash: 'a hash',
      locale: 'en',
      answers: {},
      startedAt: '2026-11-24T09:00:00Z',
      savedAt: '2026-11-24T09:00:00Z',
      expiresAt: '2026-12-08T09:00:00Z',
    },
  });
  const admin = await as({ role: 'admin' });
  const { id } = await attach(admin, { name: 'a.pdf', bytes: aPdf() }, { draftId: draft.id });
  await expect(getFile(admin, id)).rejects.toMatchObject({ kind: 'not-found' });
});
