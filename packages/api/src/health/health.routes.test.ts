import { startS3Server } from '@kavel/core/files/testing';
import { afterAll, expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app: withFolder } = await buildTestApp();
const s3 = await startS3Server();
afterAll(s3.close);
const { app: withStorage, clock } = await buildTestApp({ env: { S3_URL: s3.url } });

test('ready is who reaches the database and the folder of the files', async () => {
  expect((await withFolder.inject('/health/ready')).json()).toEqual({ status: 'ok' });
});

test('not ready is who does not reach the storage of the files, which is asked now and then', async () => {
  s3.faults.push({ fault: { status: 403, code: 'SignatureDoesNotMatch' } });
  expect((await withStorage.inject('/health/ready')).json()).toMatchObject({
    status: 503,
    code: 'not-ready',
    detail: 'The files cannot be reached.',
  });
  expect((await withStorage.inject('/health/ready')).statusCode).toBe(503);
  expect(s3.requests).toHaveLength(1);
  expect((await withStorage.inject('/health/live')).statusCode).toBe(200);
  clock.moveBy({ seconds: 11 });
  expect((await withStorage.inject('/health/ready')).statusCode).toBe(200);
});
