import { randomUUIDv7 } from 'node:crypto';
import { logCreations } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import type { Context } from '../context.ts';
import { insertRows } from '../insert-rows.ts';
import { matchKeysOf, namesIn } from '../matches/index.ts';
import { organisationTexts, searchColumns } from '../search/index.ts';
import { writeLists } from './organisation-lists.ts';
import type { PlannedOrganisation } from './planned-organisation.ts';
import { standingAfter } from './standing-organisation.ts';

/**
 * Makes organisations as they were planned, in a handful of statements however many they are: the records with all that
 * finds them, their lists and their entries in the change log. In the caller's transaction; gives their ids in the
 * order of the plans.
 */
export async function makeOrganisations(
  ctx: Context,
  plans: readonly PlannedOrganisation[],
): Promise<{ id: string }[]> {
  const { db, clock } = ctx;
  const now = asDate(clock.now());
  const made = plans.map((plan) => ({ id: randomUUIDv7(), ...plan }));
  await insertRows(db, { table: 'organisation', rows: made.map((plan) => rowOf(plan, now)) });
  const names = made.flatMap(({ id, lists }) =>
    (lists.names ?? []).map((name, place) => ({ id: randomUUIDv7(), ...name, place, organisationId: id })),
  );
  const identifiers = made.flatMap(({ id, lists }) =>
    (lists.identifiers ?? []).map(({ scheme, value }, place) => ({
      ...{ id: randomUUIDv7(), scheme, value, place, organisationId: id },
    })),
  );
  await insertRows(
    db,
    { table: 'organisation_name', rows: names },
    { table: 'organisation_identifier', rows: identifiers },
  );
  for (const { id, lists } of made) {
    if (lists.parents) await writeLists(ctx, id, { parents: lists.parents });
  }
  await logCreations(
    ctx,
    'organisation',
    made.map(({ id, told }) => ({ id, record: told })),
  );
  return made.map(({ id }) => ({ id }));
}

/** All its columns, with what finds it in the search box and among look-alikes. */
function rowOf({ id, ...plan }: PlannedOrganisation & { id: string }, now: Date) {
  const { names, identifiers, parents: _parents, ...columns } = standingAfter(plan);
  const texts = organisationTexts({ ...columns, names, identifiers });
  return {
    ...columns,
    ...searchColumns(texts),
    matchKeys: matchKeysOf({ names: namesIn({ ...columns, names }), country: columns.country }),
    ...{ id, createdAt: now, updatedAt: now },
  };
}
