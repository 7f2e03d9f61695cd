import { type Database, type Db, inTransaction } from '../db.ts';
import { namesIn } from './identities.queries.ts';
import { matchKeysOf } from './match-keys.ts';

/**
 * Writes the keys by which an organisation is found among look-alikes, from its names as they stand, and puts it
 * down to be compared anew with all others. Part of every use case that writes a name, number, website or country.
 */
export async function keepMatchKeys(db: Db, organisationId: string): Promise<void> {
  await keepKeysOf(db, [organisationId]);
}

/** How many organisations are given their keys in one transaction. */
const batchSize = 500;

/**
 * Gives keys to the organisations that have none: those from before the matcher, or copied into the database. Says how
 * many it did. Any number of workers may do it at once; it may stop at any moment and go on later.
 */
export async function keepMissingMatchKeys(db: Database, isStopped = () => false): Promise<number> {
  let kept = 0;
  let count = 0;
  do {
    if (isStopped()) return kept;
    count = await inTransaction(db, async (tx) => {
      // An empty array has a place of its own in the index: where none is missing this costs nothing.
      const rows = await tx.$queryRaw<{ id: string }[]>`
        select id from organisation where match_keys <@ '{}'::text[]
        limit ${batchSize} for update skip locked`;
      await keepKeysOf(
        tx,
        rows.map(({ id }) => id),
      );
      return rows.length;
    });
    kept += count;
  } while (count > 0);
  return kept;
}

async function keepKeysOf(db: Db, ids: string[]): Promise<void> {
  const rows = await db.organisation.findMany({
    where: { id: { in: ids } },
    select: {
      ...{ id: true, name: true, nameLanguage: true, latinName: true, country: true },
      names: { select: { name: true, language: true, kind: true } },
    },
  });
  const made = rows.map((row) => ({
    id: row.id,
    keys: matchKeysOf({ names: namesIn(row), country: row.country }),
  }));
  await db.$executeRaw`
    update organisation set match_keys = made.keys, compared_at = null
    from json_to_recordset(${JSON.stringify(made)}::json) as made (id uuid, keys text[])
    where organisation.id = made.id`;
}

/**
 * Puts organisations down to be compared anew with all others, because the addresses of their contacts are other ones.
 * Comes before the writes to those contacts: who renames an organisation holds it first, and then them.
 */
export async function compareAnew(db: Db, organisationIds: readonly string[]): Promise<void> {
  await db.$executeRaw`
    update organisation set compared_at = null where id in (
      select id from organisation where id = any(${organisationIds}::uuid[]) order by id for no key update)`;
}
