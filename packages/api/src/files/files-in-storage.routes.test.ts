import { startS3Server } from '@kavel/core/files/testing';
import { anOrganisation } from '@kavel/core/organisations';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';
import { multipartOf, pdf } from '../testing/multipart.ts';

const s3 = await startS3Server();
afterAll(s3.close);
const { app, db, signInAs } = await buildTestApp({ env: { S3_URL: s3.url } });
const headers = await signInAs('desk', { sharedDesk: true });
const { id: organisationId } = await anOrganisation(db);
const url = `/v1/files?organisationId=${organisationId}`;

beforeEach(async () => {
  s3.faults.length = 0;
  await db.activity.deleteMany();
  await db.file.deleteMany();
});

function attach(...names: string[]) {
  const form = multipartOf(
    {},
    names.map((name) => ({ name, bytes: Buffer.concat([pdf, Buffer.from(name)]) })),
  );
  const sent = { payload: form.payload, headers: { ...headers, ...form.headers } };
  return app.inject({ method: 'POST', url, ...sent });
}

test('files are kept in the storage, and come back from it as they were sent', async () => {
  const { items } = (await attach('a plan.pdf', '計画.pdf')).json();
  expect(items).toHaveLength(2);
  const answer = await app.inject({ url: `/v1/files/${items[1].id}`, headers });
  expect(answer.rawPayload).toEqual(Buffer.concat([pdf, Buffer.from('計画.pdf')]));
  expect(answer.headers).toMatchObject({
    'content-disposition': expect.stringMatching(/^attachment; /),
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
  });
  expect(s3.requests.filter((request) => request.startsWith('PUT'))).toHaveLength(2);
});

test('while the storage cannot be reached that is said, no row names bytes that are not there, and later it works', async () => {
  const refusal = { status: 403, code: 'AccessDenied' };
  s3.faults.push({ method: 'PUT', fault: refusal });
  const refused = await attach('plan b.pdf');
  expect(refused.json()).toMatchObject({
    status: 503,
    code: 'files-unavailable',
    detail: 'The files cannot be reached at the moment. Nothing was changed; please try again in a minute.',
  });
  expect(refused.headers['retry-after']).toBe('60');
  expect(refused.body).not.toMatch(/kavel-files|AccessDenied|127\.0\.0\.1/);
  expect(await db.file.count()).toBe(0);
  const { items } = (await attach('plan b.pdf')).json();
  s3.faults.push({ method: 'GET', fault: refusal });
  const unread = await app.inject({ url: `/v1/files/${items[0].id}`, headers });
  expect(unread.json()).toMatchObject({ status: 503, code: 'files-unavailable' });
  expect((await app.inject({ url: `/v1/files/${items[0].id}`, headers })).statusCode).toBe(200);
});

test('a file of 10 MB for an import goes there as a stream, and is read from there', async () => {
  const csv = `Name,Country\n${'Zeta Logistics,NL\n'.repeat(500_000)}`;
  const form = multipartOf({}, [{ name: 'list.csv', bytes: Buffer.from(csv) }]);
  const made = await app.inject({
    method: 'POST',
    url: '/v1/imports?noun=organisations',
    payload: form.payload,
    headers: { ...headers, ...form.headers },
  });
  expect(made.json()).toMatchObject({ found: { format: 'csv', columns: ['Name', 'Country'] } });
  const rows = await app.inject({ url: `/v1/imports/${made.json().id}/preview`, headers });
  expect(rows.json().rows[0]).toMatchObject({ cells: ['Zeta Logistics', 'NL'] });
});
