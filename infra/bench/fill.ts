import type pg from 'pg';
import { copyInto, type Row } from './copy.ts';
import { figure } from './report.ts';
import { contactRows, idOf, leadRows, organisationRows, type Size } from './rows.ts';

/**
 * Fills the tables by COPY unless they are filled already, and again when a migration emptied what finds their rows;
 * their GIN indexes are made anew afterwards.
 */
export async function fill(client: pg.Client, size: Size): Promise<void> {
  const last = idOf('lead', size.leads - 1);
  const { rows: there } = await client.query('select 1 from lead where id = $1', [last]);
  const { rows: lost } = await client.query("select 1 from lead where search_grams <@ '{}' limit 1");
  if (there.length > 0 && lost.length === 0) return;
  if (there.length > 0) await client.query('truncate organisation, contact, lead cascade');
  console.info(`Filling ${figure(size.leads)} leads, once…`);
  const { rows } = await client.query<{ id: string }>('select id from municipality order by slug');
  const places = rows.map(({ id }) => id);
  await client.query('begin');
  const indexes = await droppedIndexes(client, ['organisation', 'contact', 'lead']);
  await copyInto(
    client,
    'organisation',
    told(organisationRows(size, places), 'organisations', size.organisations),
  );
  await copyInto(client, 'contact', told(contactRows(size), 'contacts', size.contacts));
  await copyInto(client, 'lead', told(leadRows(size, places), 'leads', size.leads));
  for (const [n, { name, definition }] of indexes.entries()) {
    console.info(`  index ${n + 1} of ${indexes.length}: ${name}`);
    await client.query(definition);
  }
  await client.query('commit');
  console.info('  vacuum');
  await client.query('vacuum analyze');
}

/**
 * What a worker would do for hours before it looked at anything else: makes the matcher's keys that a migration took
 * away, and lets all organisations be compared of late. And what PostgreSQL would do in a quiet minute: looks at what there
 * is, whatever columns migrations added.
 */
export async function settle(client: pg.Client, size: Size): Promise<void> {
  const { rows: without } = await client.query(
    `select 1 from organisation where id = $1 and match_keys = '{}'`,
    [idOf('organisation', 0)],
  );
  if (without.length > 0) {
    console.info('Making the keys of the matcher anew…');
    await client.query('create temp table made (id uuid primary key, match_keys text[])');
    await copyInto(client, 'made', keyRows(size));
    await client.query('begin');
    const indexes = await droppedIndexes(client, ['organisation']);
    await client.query(
      'update organisation o set match_keys = m.match_keys, compared_at = now() from made m where m.id = o.id',
    );
    for (const { definition } of indexes) await client.query(definition);
    await client.query('commit');
    await client.query('vacuum analyze organisation');
  }
  const { rowCount } = await client.query(
    `update organisation set compared_at = now()
     where match_keys <> '{}' and (compared_at is null or compared_at < now() - interval '20 days')`,
  );
  if (rowCount) await client.query('vacuum analyze organisation');
  await client.query('analyze');
}

function* keyRows(size: Size): Generator<Row> {
  for (const { id = null, match_keys = null } of organisationRows(size, [])) yield { id, match_keys };
}

/** Passes rows on and says how far they are, at every tenth of them. */
function* told(rows: Iterable<Row>, what: string, count: number): Generator<Row> {
  let n = 0;
  for (const row of rows) {
    yield row;
    n += 1;
    if (n % Math.ceil(count / 10) === 0 && count >= 100_000)
      console.info(`  ${figure(n)} of ${figure(count)} ${what}`);
  }
}

/** Takes the GIN indexes away and says how to make them: filling them row by row takes ten times as long. */
async function droppedIndexes(
  client: pg.Client,
  tables: string[],
): Promise<{ name: string; definition: string }[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select indexname as name, indexdef as definition from pg_indexes
     where tablename = any($1) and indexdef like '%USING gin%'`,
    [tables],
  );
  for (const { name } of rows) await client.query(`drop index "${name}"`);
  return rows;
}
