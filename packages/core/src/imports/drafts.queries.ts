import type { Db, Prisma } from '../db.ts';
import { askedFactsOf, type CandidateQuestion, keptFactsOf, mostCandidates } from '../matches/index.ts';
import { type Draft, type Drafts, openDrafts } from './drafts.ts';

export interface LoadedDrafts extends Drafts {
  /** What is not as it was loaded. */
  changed(): Draft[];
}

/** What earlier batches of an import would leave behind, as far as it may be what is asked for, or has one of these ids. */
export async function loadDrafts(
  db: Db,
  importId: string,
  questions: readonly CandidateQuestion[],
  ids: readonly string[],
): Promise<LoadedDrafts> {
  const keys = [...new Set(questions.flatMap(askedFactsOf))];
  const rows = await db.$queryRaw<{ record: Draft }[]>`
    select record from import_draft
    where import_id = ${importId}::uuid and (
      record_id = any(${[...new Set(ids)]}::uuid[]) or number in (
        select found.number from unnest(${keys}::text[]) as asked (key)
        cross join lateral (
          select number from import_key
          where import_id = ${importId}::uuid and key = asked.key
          order by number limit ${mostCandidates}
        ) found))`;
  const drafts = openDrafts();
  const loaded = new Set(rows.map(({ record }) => record));
  for (const draft of loaded) drafts.put(draft);
  return { ...drafts, changed: () => drafts.all().filter((draft) => !loaded.has(draft)) };
}

/** Keeps what a batch adds to it, for those that follow. */
export async function keepDrafts(
  db: Prisma.TransactionClient,
  importId: string,
  drafts: readonly Draft[],
): Promise<void> {
  if (drafts.length === 0) return;
  const rows = drafts.map((draft) => ({
    number: draft.number,
    record_id: draft.isMade ? null : draft.id,
    record: draft,
    keys: keptFactsOf(draft.identity),
  }));
  await db.$executeRaw`
    with made as (
      select * from json_to_recordset(${JSON.stringify(rows)}::json)
        as made (number int, record_id uuid, record jsonb, keys text[])
    ), kept as (
      insert into import_draft (import_id, number, record_id, record)
      select ${importId}::uuid, number, record_id, record from made
      on conflict (import_id, number) do update set record = excluded.record
    )
    insert into import_key (import_id, key, number)
    select ${importId}::uuid, left(key, 500), number from made cross join unnest(keys) as key
    on conflict do nothing`;
}
