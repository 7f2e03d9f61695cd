import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

const right = { DATABASE_URL: 'postgresql://localhost/kavel', KAVEL_SECRET: 'k'.repeat(32) };

test('an address of S3-compatible storage is taken as it is', () => {
  const S3_URL = 'https://key:se%2Fcret@s3.example.org/files?region=eu-west-1';
  expect(readConfig({ ...right, S3_URL }).S3_URL).toBe(S3_URL);
  expect(readConfig(right).S3_URL).toBeUndefined();
});

test('a wrong one is said in one line that names the variable, and never the secret', () => {
  const wrong = () => readConfig({ ...right, S3_URL: 'https://key:hush/hush@s3.example.org/files' });
  expect(wrong).toThrow(/^The environment is not right\. S3_URL: .*“\/” in the secret is written %2F\.$/);
  expect(wrong).not.toThrow(/hush|\n/);
});
