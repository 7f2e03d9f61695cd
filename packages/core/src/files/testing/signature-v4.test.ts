import { expect, test } from 'vitest';
import { type ArrivedRequest, isSignedBy } from './signature-v4.ts';

// The examples of "Signature Calculations for the Authorization Header: Transferring Payload in a Single Chunk
// (AWS Signature Version 4)", Amazon S3 API Reference.
const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const nothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const signed = (signedHeaders: string, signature: string) =>
  `AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,SignedHeaders=${signedHeaders},Signature=${signature}`;
const always = {
  host: 'examplebucket.s3.amazonaws.com',
  'x-amz-content-sha256': nothing,
  'x-amz-date': '20130524T000000Z',
};

const getObject: ArrivedRequest = {
  method: 'GET',
  target: '/test.txt',
  headers: {
    ...always,
    range: 'bytes=0-9',
    authorization: signed(
      'host;range;x-amz-content-sha256;x-amz-date',
      'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
    ),
  },
};
const listObjects: ArrivedRequest = {
  method: 'GET',
  target: '/?max-keys=2&prefix=J',
  headers: {
    ...always,
    authorization: signed(
      'host;x-amz-content-sha256;x-amz-date',
      '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
    ),
  },
};
const putObject: ArrivedRequest = {
  method: 'PUT',
  target: '/test%24file.text',
  headers: {
    ...always,
    date: 'Fri, 24 May 2013 00:00:00 GMT',
    'x-amz-content-sha256': '44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072',
    'x-amz-storage-class': 'REDUCED_REDUNDANCY',
    authorization: signed(
      'date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class',
      '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
    ),
  },
};

test.each([
  ['GET Object', getObject],
  ['GET Bucket (List Objects)', listObjects],
  ['PUT Object', putObject],
])('the signature of the published example %s holds, and no other', (_name, request) => {
  expect(isSignedBy(secret, request)).toBe(true);
  expect(isSignedBy(`${secret}x`, request)).toBe(false);
  expect(isSignedBy(secret, { ...request, method: 'DELETE' })).toBe(false);
  expect(isSignedBy(secret, { ...request, target: '/other.txt' })).toBe(false);
  const late = { ...request.headers, 'x-amz-date': '20130525T000000Z' };
  expect(isSignedBy(secret, { ...request, headers: late })).toBe(false);
});

test('a request without a signature, or of another kind, is not signed', () => {
  const { authorization: _, ...bare } = getObject.headers;
  expect(isSignedBy(secret, { ...getObject, headers: bare })).toBe(false);
  const basic = { ...bare, authorization: 'Basic a2V5OnNlY3JldA==' };
  expect(isSignedBy(secret, { ...getObject, headers: basic })).toBe(false);
});
