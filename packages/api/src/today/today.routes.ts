import { today } from '@kavel/core/today';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { withTimeLeft } from '../inquiries/inquiry.view.ts';
import { userContext } from '../plugins/permissions.ts';
import { Today } from './today.contract.ts';

export const todayRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/today',
    { config: { permission: 'today:read' }, schema: { tags: ['today'], response: { 200: Today } } },
    async (request) => {
      const ctx = userContext(request);
      const given = await today(ctx);
      const items = given.inquiries.items.map((inquiry) => withTimeLeft(ctx.clock.now(), inquiry));
      return { ...given, inquiries: { ...given.inquiries, items } };
    },
  );
};
