import { asDate } from '../clock.ts';
import type { Context } from '../context.ts';
import { type Db, inTransaction } from '../db.ts';
import { isImportAtWork } from '../imports/index.ts';
import {
  bandOf,
  compare,
  findCandidateIds,
  type KnownIdentity,
  keepMatchKeys,
  readIdentities,
} from '../matches/index.ts';
import { type FoundPair, forgetPairs, keepPairs, knownPartners } from './pairs.queries.ts';

/** How many organisations are held against the others in one transaction. */
const batchSize = 25;

/** After so many days an organisation is compared again: contacts and their addresses come and go. */
const comparedAgainAfterDays = 30;

/** Of those that are possibly one, so many are kept of each organisation; of the surer ones all. */
const mostPossible = 5;

/**
 * Holds the next organisations that wait for it against all others, and keeps the pairs that may be one: those
 * that were written since, that never were compared, and that were so longest ago. Makes keys where there are none.
 * Says how many it did; 0: nothing waits, or an import is at work: it looks for twins itself, and what it makes is
 * compared when it is done. Any number of workers may do it at once.
 */
export function compareWaiting(ctx: Context): Promise<number> {
  return inTransaction(ctx.db, async (db) => {
    if (await isImportAtWork(db)) return 0;
    const now = ctx.clock.now();
    const before = asDate(now.subtract({ hours: 24 * comparedAgainAfterDays }));
    const waiting = await db.$queryRaw<{ id: string; without: boolean }[]>`
      select id, match_keys = '{}' as without from organisation
      where archived_at is null and merged_into_id is null and (compared_at is null or compared_at < ${before})
      order by compared_at nulls first
      limit ${batchSize} for update skip locked`;
    for (const { id, without } of waiting) {
      if (without) await keepMatchKeys(db, id);
    }
    const ids = waiting.map(({ id }) => id);
    const identities = await readIdentities(db, ids);
    const found: FoundPair[] = [];
    const candidates = await findCandidateIds(
      db,
      identities.map((identity) => ({ ...identity, exceptId: identity.organisation.id })),
    );
    for (const [at, identity] of identities.entries()) {
      found.push(...(await pairsOf(db, identity, candidates[at] ?? [])));
    }
    await keepPairs(db, found, asDate(now));
    await forgetPairs(db, ids, found);
    await db.organisation.updateMany({ where: { id: { in: ids } }, data: { comparedAt: asDate(now) } });
    return waiting.length;
  });
}

async function pairsOf(db: Db, identity: KnownIdentity, candidates: readonly string[]): Promise<FoundPair[]> {
  const { id } = identity.organisation;
  const known = await knownPartners(db, id);
  const others = await readIdentities(db, [...new Set([...known, ...candidates])]);
  const pairs = others
    .map((other) => pairOf(identity, other))
    .filter((pair) => pair !== null)
    .sort((a, b) => b.score - a.score);
  const possible = pairs.filter(({ band }) => band === 'possible').slice(0, mostPossible);
  return pairs.filter((pair) => pair.band !== 'possible' || possible.includes(pair) || pair.isKnown);

  function pairOf(one: KnownIdentity, other: KnownIdentity) {
    const { score, reasons } = compare(one, other);
    const band = bandOf(score);
    if (band === null) return null;
    const otherId = other.organisation.id;
    const [first, second] = id < otherId ? [id, otherId] : [otherId, id];
    return {
      ...{ organisationId: first, otherId: second, score, band, reasons },
      isKnown: known.includes(otherId),
    };
  }
}
