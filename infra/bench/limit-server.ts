// The limit: what this machine can do at all. Fastify, pg and the statements of core, and nothing besides.
import type { Prisma } from '@kavel/core';
import { leadCountSql, leadListSql } from '@kavel/core/leads';
import { normaliseName } from '@kavel/core/names';
import { gramsOfQuery, searchSql } from '@kavel/core/search';
import Fastify from 'fastify';
import pg from 'pg';
import { limitMoves } from './limit-moves.ts';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const rowsOf = async ({ text, values }: Prisma.Sql) => (await pool.query({ text, values })).rows;
const everything = {
  kind: 'user',
  id: 'limit',
  name: 'Limit',
  role: 'admin',
  municipalityId: null,
  sharedDesk: true,
} as unknown as Parameters<typeof leadListSql>[0];

const app = Fastify();
app.get<{ Querystring: Record<string, string> }>('/v1/leads', async ({ query }) => {
  const { count, limit: _, ...filter } = query;
  const [items, counted] = await Promise.all([
    rowsOf(leadListSql(everything, filter, undefined, 51)),
    count ? rowsOf(leadCountSql(everything, filter, 'capped')) : null,
  ]);
  return { items, count: counted?.[0] ?? null };
});

app.get<{ Querystring: { q: string } }>('/v1/search', async ({ query: { q } }) => {
  const asked = {
    readings: gramsOfQuery(q),
    normalisedName: normaliseName(q),
    limit: 5,
    actor: everything,
  };
  const [organisations, contacts, leads, inquiries, plots] = await Promise.all([
    rowsOf(searchSql('organisation', asked)),
    rowsOf(searchSql('contact', asked)),
    rowsOf(searchSql('lead', asked)),
    rowsOf(searchSql('inquiry', asked)),
    rowsOf(searchSql('plot', asked)),
  ]);
  return { organisations, contacts, leads, inquiries, plots };
});

limitMoves(app, pool);

await app.listen({ port: Number(process.env.LIMIT_PORT), host: '127.0.0.1' });
process.send?.('ready');
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));
