import { findListedCodes, leadCodeLists, retireCode } from '@kavel/core/retired-codes';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { versionOf } from '../plugins/edits.ts';
import { userContext } from '../plugins/permissions.ts';
import { CodeParams, ListedCodes, ListParams, RetirableLists, RetireCode } from './retired-codes.contract.ts';

const tags = ['retired-codes'];

/** Codes that are no longer chosen from a day on; records that have them keep them. */
export const retiredCodesRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/retired-codes',
    {
      config: { permission: 'retired-codes:read' },
      schema: { tags, response: { 200: RetirableLists } },
    },
    async () => ({ items: Object.entries(leadCodeLists).map(([field, list]) => ({ list, field })) }),
  );
  app.get(
    '/retired-codes/:list',
    {
      config: { permission: 'retired-codes:read' },
      schema: { tags, params: ListParams, response: { 200: ListedCodes } },
    },
    async (request) => {
      const { list } = request.params;
      return { list, items: await findListedCodes(userContext(request), list) };
    },
  );
  app.put(
    '/retired-codes/:list/:code',
    {
      config: { permission: 'retired-codes:write' },
      schema: { tags, params: CodeParams, body: RetireCode, response: { 200: ListedCodes } },
    },
    async (request) => {
      const ctx = userContext(request);
      const { list } = request.params;
      await retireCode(ctx, versionOf(request), { ...request.params, ...request.body });
      return { list, items: await findListedCodes(ctx, list) };
    },
  );
};
