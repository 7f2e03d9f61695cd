import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { deskApi, orProblemPage } from '../desk/api.server.ts';
import { dataOf } from './client.server.ts';
import { MovedRecord } from './moved-record.ts';

test.each([
  ['/desk/organisations/old-1', '/desk/organisations/new-2'],
  ['/desk/leads/new?organisationId=old-1&q=a', '/desk/leads/new?organisationId=new-2&q=a'],
])('%s of a record that is part of another leads to %s', (asked, page) => {
  const moved = new MovedRecord('http://127.0.0.1:3001/v1/organisations/old-1', '/v1/organisations/new-2');
  expect(moved.pageOf(`http://localhost${asked}`)).toBe(page);
});

test('what the API says of a merged record becomes an answer for the browser', async () => {
  const api = createServer((_, answer) =>
    answer.writeHead(301, { location: '/v1/organisations/new-2' }).end(),
  );
  await once(api.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => void api.close());
  vi.stubEnv('API_URL', `http://127.0.0.1:${(api.address() as AddressInfo).port}`);
  onTestFinished(() => void vi.unstubAllEnvs());
  const request = new Request('http://localhost/desk/organisations/old-1');
  const params = { path: { id: 'old-1' } };
  const page = orProblemPage(request, () =>
    dataOf(deskApi(request).GET('/v1/organisations/{id}', { params })),
  );
  const answer = (await page.catch((thrown: unknown) => thrown)) as Response;
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/desk/organisations/new-2']);
});
