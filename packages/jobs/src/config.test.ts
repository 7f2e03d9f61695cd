import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

const DATABASE_URL = 'postgresql://localhost/kavel';

test('needs a database and nothing else', () => {
  expect(readConfig({ DATABASE_URL })).toMatchObject({
    SMTP_URL: 'smtp://localhost:3025',
    SWEEP_SECONDS: 15,
    MAIL_LEASE_SECONDS: 60,
  });
});

test.each([
  [{}, /DATABASE_URL/],
  [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL/],
  [{ DATABASE_URL, REDIS_URL: 'http://x' }, /REDIS_URL/],
  [{ DATABASE_URL, S3_URL: 'https://s3.example.org/files' }, /S3_URL: the key and its secret/],
  [{ DATABASE_URL, SMTP_URL: 'localhost:25' }, /SMTP_URL/],
  [{ DATABASE_URL, MAIL_FROM: 'a@b.example, c@d.example' }, /MAIL_FROM: give an address/],
  [{ DATABASE_URL, SWEEP_SECONDS: '0' }, /SWEEP_SECONDS/],
])('%j: one line that names what is wrong', (env, expected) => {
  expect(() => readConfig(env)).toThrow(expected);
  expect(() => readConfig(env)).not.toThrow(/\n/);
});
