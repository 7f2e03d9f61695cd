import { DomainError } from '@kavel/core';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';

const Health = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });

/** For whoever keeps Kavel running: is the process up, and can it do its work. */
export const healthRoutes: FastifyPluginAsyncZod = async (app) => {
  const schema = { response: { 200: Health }, tags: ['health'] };
  app.get('/health/live', { config: { permission: 'public' }, schema }, async () => ({
    status: 'ok' as const,
  }));
  app.get('/health/ready', { config: { permission: 'public' }, schema }, async (request) => {
    try {
      await request.ctx.db.$queryRaw`select 1`;
    } catch {
      throw new DomainError('conflict', 'not-ready', 'The database does not answer.');
    }
    return { status: 'ok' as const };
  });
};
