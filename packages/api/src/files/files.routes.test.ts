import { asDate } from '@kavel/core';
import { createFileStore } from '@kavel/core/files';
import { aLead } from '@kavel/core/leads';
import { expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';
import { attachment } from './content-disposition.ts';

const { app, db, clock, config, aColleague, signInAs } = await buildTestApp();
const { headers, user } = await aColleague('viewer', { municipality: 'almere' });
const bytes = Buffer.from('%PDF-1.4 a brief');

async function aFile() {
  const { id: leadId } = await aLead(db, { municipalityId: user.municipalityId });
  const sha256 = await createFileStore(config.FILES_DIR).write(bytes);
  const facts = { name: '計画 "最終".pdf', mediaType: 'application/pdf', size: bytes.length, sha256 };
  return db.file.create({ data: { ...facts, leadId, uploadedAt: asDate(clock.now()) } });
}

test('a file comes as it was sent, to be saved and never to be shown', async () => {
  const answer = await app.inject({ url: `/v1/files/${(await aFile()).id}`, headers });
  expect(answer.statusCode).toBe(200);
  expect(answer.rawPayload).toEqual(bytes);
  expect(answer.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': String(bytes.length),
    'content-disposition': attachment('計画 "最終".pdf'),
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'cache-control': 'private, no-store',
  });
});

test('a file of another municipality’s lead does not exist', async () => {
  const elsewhere = await signInAs('viewer', { municipality: 'amsterdam' });
  const answer = await app.inject({ url: `/v1/files/${(await aFile()).id}`, headers: elsewhere });
  expect(answer.json()).toMatchObject({ status: 404, code: 'not-found' });
});

test('nobody gets a file without signing in, and a wrong id is refused', async () => {
  expect((await app.inject({ url: `/v1/files/${(await aFile()).id}` })).statusCode).toBe(401);
  expect((await app.inject({ url: '/v1/files/1', headers })).statusCode).toBe(422);
});

test('a file whose bytes are lost is an error of ours, not an empty file', async () => {
  const { id } = await aFile();
  await db.file.update({ where: { id }, data: { sha256: '0'.repeat(64) } });
  expect((await app.inject({ url: `/v1/files/${id}`, headers })).statusCode).toBe(500);
});

test.each([
  ['plan.pdf', 'attachment; filename="plan.pdf"; filename*=UTF-8\'\'plan.pdf'],
  ['計画.pdf', 'attachment; filename="__.pdf"; filename*=UTF-8\'\'%E8%A8%88%E7%94%BB.pdf'],
  ['a "b" 50%.pdf', 'attachment; filename="a _b_ 50_.pdf"; filename*=UTF-8\'\'a%20%22b%22%2050%25.pdf'],
  ["it's (1)*.pdf", "attachment; filename=\"it's (1)*.pdf\"; filename*=UTF-8''it%27s%20%281%29%2A.pdf"],
  ['a\r\nb.pdf', 'attachment; filename="a__b.pdf"; filename*=UTF-8\'\'a%0D%0Ab.pdf'],
])('%j is offered as %s', (name, header) => {
  expect(attachment(name)).toBe(header);
});
