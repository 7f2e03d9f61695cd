import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { startReceiver } from '../testing/receiver.ts';
import { sendWebhook } from './send-webhook.ts';

const message = {
  body: '{"type":"webhook.test"}',
  headers: { 'webhook-id': 'an-id', 'webhook-timestamp': '1614265330', 'webhook-signature': 'v1,abc' },
};
const way = { timeoutMs: 5_000, toLoopback: true };

async function aReceiver(...given: Parameters<typeof startReceiver>) {
  const receiver = await startReceiver(...given);
  onTestFinished(receiver.close);
  return receiver;
}

test('a message is posted with its headers', async () => {
  const { url, received } = await aReceiver();
  const outcome = await sendWebhook(`${url}hook?a=1`, message, way);
  expect(outcome).toMatchObject({ problem: null, statusCode: 204, answer: '' });
  expect(received).toMatchObject([
    {
      path: '/hook?a=1',
      body: message.body,
      headers: { ...message.headers, 'content-type': 'application/json' },
    },
  ]);
});

test.each([
  [200, null],
  [202, null],
  [301, 'redirect'],
  [307, 'redirect'],
  [400, 'status'],
  [410, 'status'],
  [500, 'status'],
])('an answer %i is %s, and a redirect is followed by nobody', async (status, problem) => {
  const { url, received } = await aReceiver((_one, response) => {
    response.writeHead(status, { location: '/elsewhere' }).end('said');
  });
  expect(await sendWebhook(url, message, way)).toMatchObject({ problem, statusCode: status, answer: 'said' });
  expect(received).toHaveLength(1);
});

test('of a long answer the first kilobyte is kept, and the rest is not waited for', async () => {
  const { url } = await aReceiver((_one, response) => {
    response.writeHead(500).write('a\0'.repeat(5_000));
  });
  const { answer, statusCode } = await sendWebhook(url, message, way);
  expect(statusCode).toBe(500);
  expect(answer).toBe('a\uFFFD'.repeat(512));
});

test('who does not answer in time is given up', async () => {
  const { url } = await aReceiver(() => undefined);
  const outcome = await sendWebhook(url, message, { ...way, timeoutMs: 50 });
  expect(outcome).toMatchObject({ problem: 'timeout', statusCode: null, answer: null });
});

test.each([
  ['this machine, where that is not allowed', () => 'http://127.0.0.1:9/', false],
  ['a name that leads to this machine', () => 'http://localhost:9/', false],
  ['a private network', () => 'https://10.0.0.1/', true],
  ['what gives out the keys of a cloud machine', () => 'http://169.254.169.254/latest/', true],
])('nothing is sent to %s', async (_what, url, toLoopback) => {
  const outcome = await sendWebhook(url(), message, { ...way, toLoopback });
  expect(outcome).toMatchObject({ problem: 'address', statusCode: null });
});

test('nothing goes to a name that leads to this machine, though somebody listens there', async () => {
  const { url, received } = await aReceiver();
  const outcome = await sendWebhook(url.replace('127.0.0.1', 'localhost'), message, {
    ...way,
    toLoopback: false,
  });
  expect(outcome.problem).toBe('address');
  expect(received).toEqual([]);
});

test('a port that nobody listens on, and one that speaks no HTTP, are no connection', async () => {
  const { url, close } = await startReceiver();
  await close();
  expect((await sendWebhook(url, message, way)).problem).toBe('connection');
  const silent = createServer((socket) => socket.end('nonsense\r\n'));
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void silent.close());
  const { port } = silent.address() as AddressInfo;
  expect((await sendWebhook(`http://127.0.0.1:${port}/`, message, way)).problem).toBe('connection');
});
