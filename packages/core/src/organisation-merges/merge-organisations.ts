import { logChange } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { inTransaction, Prisma } from '../db.ts';
import { DomainError, staleEdit } from '../errors.ts';
import { keepMatchKeys } from '../matches/index.ts';
import { getOrganisation, type Organisation, seesOrganisation } from '../organisations/index.ts';
import { type RenamedInView, renameInViews } from '../saved-views/index.ts';
import { refreshOrganisationSearch } from '../search/index.ts';
import { columnsAfter, type MergeColumns, type MergeField, refuseUnmergeable } from './merge.rules.ts';
import { refuseUnlistedRelations } from './merge-relations.ts';
import { keepNames } from './merged-names.ts';
import type { ParentChoice } from './merged-ownerships.rules.ts';
import { type MovedOwnerships, moveOwnerships } from './move-ownerships.ts';
import { type Moved, moveReferrals, moveRelations, twinOffices } from './move-relations.ts';

export interface MergeOrganisations {
  keptId: string;
  keptVersion: number;
  mergedId: string;
  mergedVersion: number;
  /** The fields of which the merged organisation's value is right. */
  take: readonly MergeField[];
  /** Whose parents the kept one has; those of both unless it says otherwise. */
  parents?: ParentChoice | undefined;
}

/** What a merge did, as it is kept for undoing it. */
export interface MergeRecord {
  relations: Moved;
  ownerships: MovedOwnerships;
  referrals: [string, string][];
  /** What saved views are narrowed by. Absent of merges of before views were renamed. */
  views?: RenamedInView[];
  /** Names of the merged organisation that became other names of the kept one. */
  names: string[];
  /** The columns of the kept organisation that the merge wrote. */
  written: Partial<MergeColumns>;
}

/**
 * Makes two organisations one: the fields as chosen, all relations of the merged one moved, its names kept as
 * other names. The merged one is archived and leads to the kept one; for thirty days it can be put back.
 * Conflicts: a stale version, one that is archived, a relation that a merge does not know, a circle of parents.
 * Broken rule: parents whose shares are above 100 per cent together, an outcome that the actor would not see.
 */
export function mergeOrganisations(ctx: UserContext, given: MergeOrganisations): Promise<{ id: string }> {
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    const { kept, merged } = await lockBoth(inside, given);
    await refuseUnlistedRelations(db);
    const parents = [...kept.parents, ...merged.parents];
    const merging = {
      keptId: kept.id,
      mergedId: merged.id,
      seenParentIds: parents.map(({ organisation }) => organisation.id),
    };
    const written = columnsAfter(kept, merged, given.take);
    refuseHiding(ctx.actor, { ...kept, ...written });
    const done: MergeRecord = {
      relations: await moveRelations(db, merged.id, kept.id),
      ownerships: await moveOwnerships(db, merging, given.parents ?? 'both'),
      referrals: await moveReferrals(db, merged.id, kept.id),
      views: await renameViews(inside, merged.id, kept.id),
      names: await keepNames(db, kept, merged, written),
      written,
    };
    const before = Object.fromEntries(
      Object.keys(written).map((column) => [column, kept[column as keyof MergeColumns]]),
    );
    const now = asDate(ctx.clock.now());
    await db.organisation.update({
      where: { id: kept.id },
      data: { ...written, updatedAt: now, version: { increment: 1 } },
    });
    await db.organisation.update({
      where: { id: merged.id },
      data: { mergedIntoId: kept.id, archivedAt: now, updatedAt: now, version: { increment: 1 } },
    });
    const { id } = await db.organisationMerge.create({
      data: {
        keptId: kept.id,
        mergedId: merged.id,
        mergedAt: now,
        userId: ctx.actor.id,
        before: before as Prisma.InputJsonObject,
        moved: done as unknown as Prisma.InputJsonObject,
      },
      select: { id: true },
    });
    await tellBoth(inside, kept, merged, written);
    for (const one of [kept, merged]) {
      await refreshOrganisationSearch(db, one.id);
      await keepMatchKeys(db, one.id);
    }
    return { id };
  });
}

/** Both records, seen by this colleague, as he knew them; held until the end of the transaction. */
async function lockBoth(ctx: UserContext, given: MergeOrganisations) {
  const { keptId, mergedId } = given;
  await ctx.db.$queryRaw(
    Prisma.sql`select id from organisation where id in (${keptId}::uuid, ${mergedId}::uuid) order by id for update`,
  );
  const kept = await getOrganisation(ctx, keptId);
  const merged = await getOrganisation(ctx, mergedId);
  if (kept.version !== given.keptVersion) throw staleEdit('organisation', kept);
  if (merged.version !== given.mergedVersion) throw staleEdit('organisation', merged);
  refuseUnmergeable(kept, merged);
  return { kept, merged };
}

/** Views that are narrowed by the merged one, or by an office of it of which the kept one has a twin. */
async function renameViews(ctx: UserContext, mergedId: string, keptId: string): Promise<RenamedInView[]> {
  const renamed = await renameInViews(ctx, mergedId, keptId);
  for (const { left, twin } of await twinOffices(ctx.db, mergedId, keptId)) {
    renamed.push(...(await renameInViews(ctx, left, twin)));
  }
  return renamed;
}

/** Nobody merges so that the outcome does not exist for himself: he could not take that back. */
function refuseHiding(actor: UserContext['actor'], after: Parameters<typeof seesOrganisation>[1]): void {
  if (seesOrganisation(actor, after)) return;
  throw new DomainError(
    'broken-rule',
    'hidden-from-you',
    'Merged so, you would not see this organisation any more.',
  );
}

async function tellBoth(
  ctx: UserContext,
  kept: Organisation,
  merged: Organisation,
  written: Partial<MergeColumns>,
): Promise<void> {
  const fields = Object.entries(written)
    .filter(([column]) => !['normalisedName', 'websiteDomain'].includes(column))
    .map(([column, value]) => [column, [kept[column as keyof Organisation], value]] as const);
  await logChange(ctx, 'organisation', kept.id, {
    ...(Object.fromEntries(fields) as Record<string, [unknown, unknown]>),
    merged: [null, merged.name],
  });
  await logChange(ctx, 'organisation', merged.id, { mergedInto: [null, kept.name] });
}
