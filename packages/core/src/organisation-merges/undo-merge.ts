import { logChange } from '../changes/index.ts';
import { asDate, asInstant } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { inTransaction, Prisma } from '../db.ts';
import { DomainError, notFound } from '../errors.ts';
import { keepMatchKeys } from '../matches/index.ts';
import { organisationsSeenBy } from '../organisations/index.ts';
import { putBackInViews } from '../saved-views/index.ts';
import { refreshOrganisationSearch } from '../search/index.ts';
import { columnsBack, type MergeColumns, undoDaysLeft } from './merge.rules.ts';
import type { MergeRecord } from './merge-organisations.ts';
import { putBackOwnerships } from './move-ownerships.ts';
import { putBackReferrals, putBackRelations } from './move-relations.ts';

/** Which two there are again, and the fields that stay as somebody edited them since. */
export interface UndoneMerge {
  keptId: string;
  mergedId: string;
  keptFields: string[];
}

/**
 * Makes two organisations of one again, within thirty days: everything that was moved and has not gone elsewhere
 * since goes back, and the fields are as they were, except those edited since, which are named in the answer.
 */
export function undoMerge(ctx: UserContext, id: string): Promise<UndoneMerge> {
  return inTransaction(ctx.db, async (db) => {
    const seen = organisationsSeenBy(ctx.actor);
    await db.$queryRaw(Prisma.sql`select id from organisation_merge where id = ${id}::uuid for update`);
    const merge = await db.organisationMerge.findFirst({
      where: { id, kept: { AND: [seen] }, merged: { AND: [seen] } },
      include: { kept: true, merged: { select: { name: true } } },
    });
    if (!merge) throw notFound('merge');
    const { kept, mergedId } = merge;
    refuseUndo(merge, ctx.clock.now());
    const done = merge.moved as unknown as MergeRecord;
    const back = columnsBack(
      kept as Partial<MergeColumns>,
      merge.before as Partial<MergeColumns>,
      done.written,
    );
    await db.organisationName.deleteMany({ where: { id: { in: done.names }, organisationId: kept.id } });
    await putBackRelations(db, done.relations, kept.id, mergedId);
    const areParentsBack = await putBackOwnerships(db, done.ownerships, { keptId: kept.id, mergedId });
    await putBackReferrals(db, done.referrals);
    await putBackInViews({ ...ctx, db }, done.views ?? []);
    const now = asDate(ctx.clock.now());
    const edited = { updatedAt: now, version: { increment: 1 } };
    await db.organisation.update({
      where: { id: kept.id },
      data: { ...(back.columns as Prisma.OrganisationUncheckedUpdateInput), ...edited },
    });
    await db.organisation.update({
      where: { id: mergedId },
      data: { mergedIntoId: null, archivedAt: null, ...edited },
    });
    await db.organisationMerge.update({ where: { id }, data: { undoneAt: now, undoneById: ctx.actor.id } });
    const inside = { ...ctx, db };
    await logChange(inside, 'organisation', kept.id, { merged: [merge.merged.name, null] });
    await logChange(inside, 'organisation', mergedId, { mergedInto: [kept.name, null] });
    for (const organisationId of [kept.id, mergedId]) {
      await refreshOrganisationSearch(db, organisationId);
      await keepMatchKeys(db, organisationId);
    }
    return { keptId: kept.id, mergedId, keptFields: [...back.kept, ...(areParentsBack ? [] : ['parents'])] };
  });
}

interface Undoable {
  mergedAt: Date;
  undoneAt: Date | null;
  kept: { mergedIntoId: string | null; name: string };
}

function refuseUndo({ mergedAt, undoneAt, kept }: Undoable, now: Temporal.Instant): void {
  if (undoneAt) throw new DomainError('conflict', 'undone', 'This merge was undone already.');
  if (kept.mergedIntoId) {
    throw new DomainError('conflict', 'merged', `${kept.name} was itself merged since; undo that first.`);
  }
  if (undoDaysLeft(asInstant(mergedAt), now) === 0) {
    throw new DomainError('conflict', 'undo-too-late', 'A merge can be undone for 30 days; they are over.');
  }
}
