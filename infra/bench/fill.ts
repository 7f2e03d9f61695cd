import type pg from 'pg';
import { copyInto } from './copy.ts';
import { contactRows, idOf, leadRows, organisationRows, type Size } from './rows.ts';

/** Fills the tables by COPY unless they are filled already; their GIN indexes are made anew afterwards. */
export async function fill(client: pg.Client, size: Size): Promise<void> {
  const last = idOf('lead', size.leads - 1);
  const { rows: there } = await client.query('select 1 from lead where id = $1', [last]);
  if (there.length > 0) return;
  console.info(`Filling ${size.leads.toLocaleString('en')} leads, once…`);
  const { rows } = await client.query<{ id: string }>('select id from municipality order by slug');
  const places = rows.map(({ id }) => id);
  await client.query('begin');
  const indexes = await droppedIndexes(client);
  await copyInto(client, 'organisation', organisationRows(size, places));
  await copyInto(client, 'contact', contactRows(size));
  await copyInto(client, 'lead', leadRows(size, places));
  for (const index of indexes) await client.query(index);
  await client.query('commit');
  await client.query('vacuum analyze');
}

/** Takes the GIN indexes away and says how to make them: filling them row by row takes ten times as long. */
async function droppedIndexes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select indexname as name, indexdef as definition from pg_indexes
     where tablename in ('organisation', 'contact', 'lead') and indexdef like '%USING gin%'`,
  );
  for (const { name } of rows) await client.query(`drop index "${name}"`);
  return rows.map(({ definition }) => definition);
}
