import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { logOptions } from './log.ts';

it('writes the pattern of a route, not the token in its address nor the query', async () => {
  const lines: string[] = [];
  const stream = { write: (line: string) => void lines.push(line) };
  const app = Fastify({ logger: { ...logOptions('info'), stream } });
  app.setNotFoundHandler(async (_request, reply) => reply.code(404).send());
  app.get('/inquiry-statuses/:token', async () => 'ok');
  await app.inject({ url: '/inquiry-statuses/a-secret-token?q=tanaka' });
  await app.inject({ url: '/nowhere/another-secret' });
  const log = lines.join('\n');
  expect(log).toContain('/inquiry-statuses/:token');
  expect(log).not.toContain('secret');
  expect(log).not.toContain('tanaka');
});
