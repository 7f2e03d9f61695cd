import type { Db } from '../db.ts';
import type { MatchBand, MatchReason } from '../matches/index.ts';

/** Two organisations that may be one, the smaller id first. */
export interface FoundPair {
  organisationId: string;
  otherId: string;
  score: number;
  band: MatchBand;
  reasons: MatchReason[];
}

/** Those with which an organisation stands in the list already. */
export async function knownPartners(db: Db, id: string): Promise<string[]> {
  const pairs = await db.duplicatePair.findMany({
    where: { OR: [{ organisationId: id }, { otherId: id }] },
    select: { organisationId: true, otherId: true },
  });
  return pairs.map((pair) => (pair.organisationId === id ? pair.otherId : pair.organisationId));
}

/** Writes pairs as they are found; one that was dismissed stays so, one that was there keeps its day. */
export async function keepPairs(db: Db, pairs: readonly FoundPair[], at: Date): Promise<void> {
  const once = new Map(pairs.map((pair) => [keyOf(pair), pair]));
  // In one order, so that two workers never wait for each other in a circle.
  const sorted = [...once.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
  if (sorted.length === 0) return;
  await db.$executeRaw`
    insert into duplicate_pair (organisation_id, other_id, score, band, reasons, found_at)
    select one, other, score, band, reasons, ${at} from unnest(
      ${sorted.map(({ organisationId }) => organisationId)}::uuid[],
      ${sorted.map(({ otherId }) => otherId)}::uuid[],
      ${sorted.map(({ score }) => score)}::int[],
      ${sorted.map(({ band }) => band)}::text[],
      ${sorted.map(({ reasons }) => JSON.stringify(reasons))}::jsonb[]
    ) as found (one, other, score, band, reasons)
    on conflict (organisation_id, other_id) do update
      set score = excluded.score, band = excluded.band, reasons = excluded.reasons`;
}

/** Takes away the pairs of these organisations that are no longer found; what a colleague dismissed stays. */
export async function forgetPairs(
  db: Db,
  ids: readonly string[],
  found: readonly FoundPair[],
): Promise<void> {
  const there = await db.duplicatePair.findMany({
    where: {
      dismissedAt: null,
      OR: [{ organisationId: { in: [...ids] } }, { otherId: { in: [...ids] } }],
    },
    select: { organisationId: true, otherId: true },
  });
  const kept = new Set(found.map(keyOf));
  const gone = there.filter((pair) => !kept.has(keyOf(pair)));
  if (gone.length > 0) await db.duplicatePair.deleteMany({ where: { OR: gone } });
}

function keyOf({ organisationId, otherId }: Pick<FoundPair, 'organisationId' | 'otherId'>): string {
  return `${organisationId} ${otherId}`;
}
