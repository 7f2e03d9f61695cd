import {
  countUnread,
  dismissNotifications,
  findNotifications,
  getNotificationSettings,
  markRead,
  restoreNotification,
  saveNotificationSettings,
} from '@kavel/core/notifications';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Id } from '../contract.ts';
import { userContext } from '../plugins/permissions.ts';
import {
  NotificationPage,
  NotificationSettings,
  NotificationsQuery,
  SaveNotificationSettings,
} from './notifications.contract.ts';

const tags = ['notifications'];
const config = { permission: 'signed-in' } as const;
const params = z.object({ id: Id });
const nothing = { 204: z.void() };

/** What the caller is told, and how he wants to be told. */
export const notificationsRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/notifications',
    { config, schema: { tags, querystring: NotificationsQuery, response: { 200: NotificationPage } } },
    async (request) => {
      const ctx = userContext(request);
      const [page, unread] = await Promise.all([findNotifications(ctx, request.query), countUnread(ctx)]);
      return { ...page, unread };
    },
  );
  app.post(
    '/notifications/readings',
    { config, schema: { tags, description: 'All that the caller is told.', response: nothing } },
    async (request, reply) => {
      await markRead(userContext(request), {}, true);
      return reply.code(204).send();
    },
  );
  app.post(
    '/notifications/:id/readings',
    {
      config,
      schema: { tags, params, body: z.strictObject({ read: z.boolean() }), response: nothing },
    },
    async (request, reply) => {
      await markRead(userContext(request), request.params, request.body.read);
      return reply.code(204).send();
    },
  );
  app.post(
    '/notifications/dismissals',
    { config, schema: { tags, description: 'All that the caller is told.', response: nothing } },
    async (request, reply) => {
      await dismissNotifications(userContext(request), {});
      return reply.code(204).send();
    },
  );
  app.post(
    '/notifications/:id/dismissals',
    {
      config,
      schema: {
        tags,
        description: 'Puts one away, or brings it back.',
        params,
        body: z.strictObject({ dismissed: z.boolean() }),
        response: nothing,
      },
    },
    async (request, reply) => {
      const ctx = userContext(request);
      if (request.body.dismissed) await dismissNotifications(ctx, request.params);
      else await restoreNotification(ctx, request.params.id);
      return reply.code(204).send();
    },
  );
  app.get(
    '/me/notification-settings',
    { config, schema: { tags, response: { 200: NotificationSettings } } },
    (request) => getNotificationSettings(userContext(request)),
  );
  app.put(
    '/me/notification-settings',
    { config, schema: { tags, body: SaveNotificationSettings, response: { 200: NotificationSettings } } },
    (request) => saveNotificationSettings(userContext(request), request.body),
  );
};
