import { expect, test } from 'vitest';
import { readS3Url, s3UrlProblem } from './s3-place.ts';

test('an address is read into its parts, percent-decoded', () => {
  const place = { accessKeyId: 'AKIA1', secretAccessKey: 's/e+c%r=t@:', region: 'eu-west-1' };
  expect(
    readS3Url('https://AKIA1:s%2Fe+c%25r%3Dt%40%3A@s3.example.org:9000/files/of/kavel%20x/?region=eu-west-1'),
  ).toEqual({ ...place, origin: 'https://s3.example.org:9000', bucket: 'files', prefix: 'of/kavel x/' });
  expect(readS3Url('http://k:s@[::1]:9000/files')).toEqual({
    origin: 'http://[::1]:9000',
    bucket: 'files',
    prefix: '',
    region: 'us-east-1',
    accessKeyId: 'k',
    secretAccessKey: 's',
  });
});

test.each([
  ['s3://key:hush@host/bucket', /give an address such as https/],
  ['key:hush@host/bucket', /give an address/],
  ['https://key:hu/sh@host/bucket', /“\/” in the secret is written %2F/],
  ['https://host/bucket', /the key and its secret/],
  ['https://key@host/bucket', /the key and its secret/],
  ['https://key:hush@host/', /the bucket stands behind the host/],
  ['https://key:hush%@host/bucket', /“%” in the secret is written %25/],
  ['https://key:hush@host/bucket?secret=hush', /only “region”/],
  ['https://key:hush@host/bucket#hush', /only “region”/],
])('%s is refused in words that hold nothing of it', (text, words) => {
  expect(s3UrlProblem(text)).toMatch(words);
  expect(s3UrlProblem(text)).not.toMatch(/hush|hu\/sh/);
  expect(s3UrlProblem(text)).not.toMatch(/\n/);
});

test('nothing is wrong with a right one', () => {
  expect(s3UrlProblem('https://key:hush@host/bucket')).toBeUndefined();
});
