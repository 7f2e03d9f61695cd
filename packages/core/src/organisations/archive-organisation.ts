import { organisationSeenSql } from '../access/index.ts';
import { logChange, logChangeOfAll, refuseArchived } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { inTransaction } from '../db.ts';
import { DomainError, staleEdit } from '../errors.ts';
import { tidyText } from '../names/index.ts';
import { getOrganisation, type Organisation } from './organisations.queries.ts';

/**
 * Takes an organisation out of use, with the reason in words: it stands in no list any more and cannot be edited.
 * Its contacts and leads stay as they are. A stale version, or one that is archived already, is a conflict.
 */
export function archiveOrganisation(
  ctx: UserContext,
  id: string,
  version: number,
  reason: string,
): Promise<Organisation> {
  return change(ctx, id, version, (before) => {
    refuseArchived('organisation', before);
    const archiveReason = tidyText(reason);
    if (archiveReason === '') {
      throw new DomainError('broken-rule', 'invalid', 'This organisation cannot be archived so.', [
        { pointer: '/reason', code: 'required', message: 'Say why.' },
      ]);
    }
    return { archivedAt: asDate(ctx.clock.now()), archiveReason };
  });
}

/**
 * The same of many, in one statement: those that are of the version that is given with them, seen by this colleague and
 * not archived yet. Gives their ids.
 */
export async function archiveOrganisations(
  ctx: UserContext,
  records: readonly { id: string; version: number }[],
  reason: string,
): Promise<string[]> {
  const archivedAt = asDate(ctx.clock.now());
  const archiveReason = tidyText(reason);
  const archived = await ctx.db.$queryRaw<{ id: string }[]>`
    update organisation o
    set archived_at = ${archivedAt}, archive_reason = ${archiveReason}, updated_at = ${archivedAt},
      version = o.version + 1
    from json_to_recordset(${JSON.stringify(records)}::json) as given (id uuid, version int)
    where o.id = given.id and o.version = given.version and o.archived_at is null
      and ${organisationSeenSql(ctx.actor)}
    returning o.id`;
  const ids = archived.map(({ id }) => id);
  await logChangeOfAll(ctx, 'organisation', ids, {
    archivedAt: [null, archivedAt.toISOString()],
    archiveReason: [null, archiveReason],
  });
  return ids;
}

/** Takes an organisation back into use; one that was merged into another is a conflict: its merge is to be undone. */
export function unarchiveOrganisation(ctx: UserContext, id: string, version: number): Promise<Organisation> {
  return change(ctx, id, version, ({ archivedAt, mergedIntoId }) => {
    if (archivedAt === null) {
      throw new DomainError('conflict', 'not-archived', 'This organisation is not archived.');
    }
    if (mergedIntoId !== null) {
      throw new DomainError('conflict', 'merged', 'This organisation was merged into another.');
    }
    return { archivedAt: null, archiveReason: null };
  });
}

interface Archived {
  archivedAt: Date | null;
  archiveReason: string | null;
}

function change(
  ctx: UserContext,
  id: string,
  version: number,
  columnsOf: (before: Organisation) => Archived,
): Promise<Organisation> {
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    const before = await getOrganisation(inside, id);
    if (before.version !== version) throw staleEdit('organisation', before);
    const columns = columnsOf(before);
    const { count } = await db.organisation.updateMany({
      where: { id, version },
      data: { ...columns, updatedAt: asDate(ctx.clock.now()), version: { increment: 1 } },
    });
    if (count === 0) throw staleEdit('organisation', await getOrganisation(inside, id));
    const after = await getOrganisation(inside, id);
    await logChange(inside, 'organisation', id, {
      archivedAt: [before.archivedAt?.toISOString() ?? null, after.archivedAt?.toISOString() ?? null],
      ...(after.archiveReason !== null && { archiveReason: [null, after.archiveReason] }),
    });
    return after;
  });
}
