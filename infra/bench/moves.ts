import { type BenchDatabase, withClient } from './database.ts';
import { type Ask, measureInTurn } from './load.ts';
import { againstLimit, type Finding } from './report.ts';
import { idOf } from './rows.ts';
import { type Server, startApi, startLimit } from './servers.ts';

/** How many leads wait for each of the two: more than either moves in its seconds. */
const leadsEach = 8_000;

/** By whom they are moved, and whom that is told. */
interface People {
  adminId: string;
  managerId: string;
}

/**
 * Moves of leads from new to the shortlist, which asks for nine answers: with its log, the notification to the account
 * manager and the message to a webhook, each in one transaction. The limit writes the same rows.
 */
export async function moves(database: BenchDatabase): Promise<Finding[]> {
  console.info('Measuring stage moves…');
  const { ids, people } = await readied(database);
  const servers: Server[] = [];
  try {
    const api = await startApi(database);
    servers.push(api);
    const limit = await startLimit(database);
    servers.push(limit);
    const asks = {
      limit: movesOf(ids.slice(0, leadsEach), { userId: people.adminId }),
      api: movesOf(ids.slice(leadsEach)),
    };
    const speed = await measureInTurn({ limit, api }, asks, { seconds: 1.5 });
    return [
      againstLimit('stage move with log, notification and webhook', speed.api, speed.limit, 0.5),
      await written(database, people, ids),
    ];
  } finally {
    await Promise.all(servers.map(({ child }) => child.stop()));
  }
}

function movesOf(ids: readonly string[], more: object = {}): () => Ask {
  const headers = { 'content-type': 'application/json', 'if-match': '"1"' };
  const body = JSON.stringify({ stage: 'shortlist', ...more });
  let turn = 0;
  return () => {
    const id = ids[turn++];
    if (!id) throw new Error(`More than ${leadsEach} moves: there are no more leads to move.`);
    return { path: `/v1/leads/${id}/moves`, method: 'POST', headers, body };
  };
}

interface User {
  id: string;
  role: string;
  municipality_id: string | null;
}

/** Gives open leads at the first stage all that the shortlist asks for, and an account manager who sees them; and has a webhook. */
async function readied({ url }: BenchDatabase): Promise<{ ids: string[]; people: People }> {
  return withClient(url, async (client) => {
    const { rows: users } = await client.query<User>(
      `select id, role, municipality_id from "user" where active and role in ('admin', 'account-manager') order by role, email`,
    );
    const admin = users.find(({ role }) => role === 'admin');
    const manager = users.find(({ role, municipality_id: of }) => role === 'account-manager' && of);
    if (!admin || !manager) throw new Error('The demo has nobody to move leads, or to be told of it.');
    const people = { adminId: admin.id, managerId: manager.id };
    const { rows } = await client.query<{ id: string }>(
      `update lead set sector = 'C', origin_country = 'JP', source = 'event', site_need = 'no-site',
         floor_area_from_m2 = 1000, drivers = '{talent}', considers_others = false, owner_id = $1
       where id in (
         select id from lead where id >= $2 and id <= $3 and stage = 'new' and status = 'open' and version = 1
           and municipality_id = $5 order by id limit $4
       ) returning id`,
      [manager.id, idOf('lead', 0), idOf('lead', 999_999), 2 * leadsEach, manager.municipality_id],
    );
    // A webhook that is told of every move; nothing sends its messages while no worker runs.
    await client.query(
      `insert into webhook (id, name, url, events, secret, user_id, created_at, updated_at)
       values (gen_random_uuid(), 'Moves', 'https://moves.example.org/', '{lead.moved}', '', $1, now(), now())`,
      [people.adminId],
    );
    await client.query('analyze lead');
    await client.query('checkpoint');
    return { ids: rows.map(({ id }) => id), people };
  });
}

/** Whether both wrote the same rows of each move: of every table as many as leads were moved. */
async function written(
  { url }: BenchDatabase,
  { managerId }: People,
  ids: readonly string[],
): Promise<Finding> {
  const { rows } = await withClient(url, (client) =>
    client.query<Record<'side' | 'moved' | 'log' | 'changes' | 'told' | 'messages', number>>(
      `select side.n as side,
         (select count(*)::int from lead where id = any(side.ids) and stage = 'shortlist' and version = 2) as moved,
         (select count(*)::int from lead_stage_move where lead_id = any(side.ids)) as log,
         (select count(*)::int from change where noun = 'lead' and record_id = any(side.ids::text[])) as changes,
         (select count(*)::int from notification where lead_id = any(side.ids) and user_id = $3) as told,
         (select count(*)::int from webhook_delivery where record_id = any(side.ids::text[])) as messages
       from (values (1, $1::uuid[]), (2, $2::uuid[])) as side (n, ids)`,
      [ids.slice(0, leadsEach), ids.slice(leadsEach), managerId],
    ),
  );
  const sums = rows.map(({ side: _side, ...counts }) => Object.values(counts));
  const [limit = [], kavel = []] = sums;
  return {
    what: 'the same: rows of lead, move, change, notification and message',
    kavel: kavel.join(', '),
    limit: limit.join(', '),
    promise: 'as many of each',
    kept: sums.every((counts) => new Set(counts).size === 1 && counts[0] !== 0),
  };
}
