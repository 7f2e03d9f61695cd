import {
  addRate,
  archiveRate,
  correctRate,
  findLatestRates,
  findRates,
  getRate,
  pasteRates,
  unarchiveRate,
} from '@kavel/core/exchange-rates';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Id } from '../contract.ts';
import { versionOf, withETag } from '../plugins/edits.ts';
import { userContext } from '../plugins/permissions.ts';
import {
  AddRate,
  CorrectRate,
  ExchangeRate,
  ExchangeRates,
  LatestRates,
  PasteRates,
  RatesQuery,
  TakenRates,
} from './exchange-rates.contract.ts';

const tags = ['exchange-rates'];
const params = z.object({ id: Id });
const read = { permission: 'exchange-rates:read' } as const;
const write = { permission: 'exchange-rates:write' } as const;

/** What one euro is worth in other currencies, by day. A rate is never overwritten: a correction stands beside it. */
export const exchangeRatesRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/exchange-rates',
    { config: read, schema: { tags, querystring: RatesQuery, response: { 200: ExchangeRates } } },
    (request) => findRates(request.ctx.db, request.query),
  );
  app.get(
    '/exchange-rates/latest',
    { config: read, schema: { tags, response: { 200: LatestRates } } },
    async (request) => ({ items: await findLatestRates(request.ctx.db) }),
  );
  app.get(
    '/exchange-rates/:id',
    { config: read, schema: { tags, params, response: { 200: ExchangeRate } } },
    async (request, reply) => withETag(reply, await getRate(request.ctx.db, request.params.id)),
  );
  app.post(
    '/exchange-rates',
    { config: write, schema: { tags, body: AddRate, response: { 201: ExchangeRate } } },
    async (request, reply) => {
      reply.code(201);
      return withETag(reply, await addRate(userContext(request), request.body));
    },
  );
  app.post(
    '/exchange-rates/tables',
    { config: write, schema: { tags, body: PasteRates, response: { 200: TakenRates } } },
    (request) => pasteRates(userContext(request), request.body),
  );
  app.post(
    '/exchange-rates/:id/corrections',
    { config: write, schema: { tags, params, body: CorrectRate, response: { 201: ExchangeRate } } },
    async (request, reply) => {
      const version = versionOf(request);
      reply.code(201);
      return withETag(
        reply,
        await correctRate(userContext(request), request.params.id, version, request.body),
      );
    },
  );
  app.post(
    '/exchange-rates/:id/archivings',
    { config: write, schema: { tags, params, response: { 200: ExchangeRate } } },
    async (request, reply) => {
      const version = versionOf(request);
      return withETag(reply, await archiveRate(userContext(request), request.params.id, version));
    },
  );
  app.post(
    '/exchange-rates/:id/unarchivings',
    { config: write, schema: { tags, params, response: { 200: ExchangeRate } } },
    async (request, reply) => {
      const version = versionOf(request);
      return withETag(reply, await unarchiveRate(userContext(request), request.params.id, version));
    },
  );
};
