import { DomainError } from '@kavel/core';
import type { FileStore } from '@kavel/core/files';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';

const Health = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });

/** A store that is paid by the request is asked this often, however often anybody asks us. */
const filesAskedEverySeconds = 10;

/** For whoever keeps Kavel running: is the process up, and can it do its work. */
export const healthRoutes: FastifyPluginAsyncZod<{ store: FileStore }> = async (app, { store }) => {
  const schema = { response: { 200: Health }, tags: ['health'] };
  const reach = often(() => store.reach());
  app.get('/health/live', { config: { permission: 'public' }, schema }, async () => ({
    status: 'ok' as const,
  }));
  app.get('/health/ready', { config: { permission: 'public' }, schema }, async ({ ctx, log }) => {
    try {
      await ctx.db.$queryRaw`select 1`;
    } catch {
      throw new DomainError('conflict', 'not-ready', 'The database does not answer.');
    }
    try {
      await reach(ctx.clock.now());
    } catch (error) {
      log.error({ err: error }, 'the files cannot be reached');
      throw new DomainError('conflict', 'not-ready', 'The files cannot be reached.');
    }
    return { status: 'ok' as const };
  });
};

/** The same question, its answer kept for a while. */
function often(ask: () => Promise<void>) {
  let asked: { answer: Promise<void>; until: Temporal.Instant } | undefined;
  return (now: Temporal.Instant): Promise<void> => {
    if (!asked || Temporal.Instant.compare(now, asked.until) >= 0) {
      asked = { answer: ask(), until: now.add({ seconds: filesAskedEverySeconds }) };
    }
    return asked.answer;
  };
}
