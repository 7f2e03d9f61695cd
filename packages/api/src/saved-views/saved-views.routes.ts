import {
  archiveSavedView,
  createSavedView,
  findSavedViews,
  getSavedView,
  pinSavedView,
  unarchiveSavedView,
  unpinSavedView,
  updateSavedView,
  type SavedView as View,
} from '@kavel/core/saved-views';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Id } from '../contract.ts';
import { versionOf, withETag } from '../plugins/edits.ts';
import { userContext } from '../plugins/permissions.ts';
import {
  CreateSavedView,
  SavedView,
  SavedViews,
  SavedViewsQuery,
  UpdateSavedView,
} from './saved-views.contract.ts';

const tags = ['saved-views'];
const params = z.object({ id: Id });
const response = { 200: SavedView };
const reading = { config: { permission: 'saved-views:read' as const } };
const writing = { config: { permission: 'saved-views:write' as const } };

/** What stands in the database was checked when it was saved. */
const kept = (view: View) => view as unknown as z.infer<typeof SavedView>;

export const savedViewsRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/saved-views',
    {
      ...reading,
      schema: {
        tags,
        description: 'One’s own and those that are shared: the pinned ones first, as their tabs stand.',
        querystring: SavedViewsQuery,
        response: { 200: SavedViews },
      },
    },
    async (request) => ({
      items: (await findSavedViews(userContext(request), request.query.noun)).map(kept),
    }),
  );
  app.post(
    '/saved-views',
    { ...writing, schema: { tags, body: CreateSavedView, response: { 201: SavedView } } },
    async (request, reply) => {
      const view = await createSavedView(userContext(request), request.body);
      reply.code(201).header('location', `/v1/saved-views/${view.id}`);
      return withETag(reply, kept(view));
    },
  );
  app.get('/saved-views/:id', { ...reading, schema: { tags, params, response } }, async (request, reply) =>
    withETag(reply, kept(await getSavedView(userContext(request), request.params.id))),
  );
  app.patch(
    '/saved-views/:id',
    { ...writing, schema: { tags, params, body: UpdateSavedView, response } },
    async (request, reply) => {
      const version = versionOf(request);
      const view = await updateSavedView(userContext(request), request.params.id, version, request.body);
      return withETag(reply, kept(view));
    },
  );
  app.post(
    '/saved-views/:id/archivings',
    { ...writing, schema: { tags, description: 'Takes it out of all menus and tabs.', params, response } },
    async (request, reply) => {
      const version = versionOf(request);
      return withETag(reply, kept(await archiveSavedView(userContext(request), request.params.id, version)));
    },
  );
  app.post(
    '/saved-views/:id/unarchivings',
    { ...writing, schema: { tags, description: 'Puts it back.', params, response } },
    async (request, reply) => {
      const version = versionOf(request);
      return withETag(
        reply,
        kept(await unarchiveSavedView(userContext(request), request.params.id, version)),
      );
    },
  );
  app.put(
    '/saved-views/:id/pin',
    { ...writing, schema: { tags, description: 'A tab above one’s own list.', params, response } },
    async (request, reply) =>
      withETag(reply, kept(await pinSavedView(userContext(request), request.params.id))),
  );
  app.delete(
    '/saved-views/:id/pin',
    { ...writing, schema: { tags, description: 'No tab any more.', params, response } },
    async (request, reply) =>
      withETag(reply, kept(await unpinSavedView(userContext(request), request.params.id))),
  );
};
