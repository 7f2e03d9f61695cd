import { differences, logChange } from '../changes/index.ts';
import type { UserContext } from '../context.ts';
import { type Db, inTransaction } from '../db.ts';
import { DomainError, notFound, staleEdit } from '../errors.ts';
import { defined } from '../objects.ts';

/** All municipalities by name. */
export function findMunicipalities(db: Db) {
  return db.municipality.findMany({ orderBy: { name: 'asc' } });
}

/** One municipality; not-found when there is none of this id. */
export async function getMunicipality(db: Db, id: string) {
  const municipality = await db.municipality.findUnique({ where: { id } });
  if (!municipality) throw notFound('municipality');
  return municipality;
}

export interface UpdateMunicipality {
  promiseWorkingDays?: number | undefined;
  telephone?: string | undefined;
  email?: string | undefined;
  leadUserId?: string | null | undefined;
}

/** Changes a municipality's promise, address or lead; a stale version is a conflict that carries the record as it is. */
export function updateMunicipality(ctx: UserContext, id: string, version: number, edit: UpdateMunicipality) {
  return inTransaction(ctx.db, async (db) => {
    const before = await getMunicipality(db, id);
    await assertColleague(db, edit.leadUserId);
    const { count } = await db.municipality.updateMany({
      where: { id, version },
      data: { ...defined(edit), version: { increment: 1 } },
    });
    if (count === 0) throw staleEdit('municipality', before);
    await logChange({ ...ctx, db }, 'municipality', id, differences({ ...before }, { ...edit }));
    return getMunicipality(db, id);
  });
}

async function assertColleague(db: Db, userId: string | null | undefined): Promise<void> {
  if (!userId || (await db.user.count({ where: { id: userId, active: true } })) > 0) return;
  throw new DomainError('broken-rule', 'invalid', 'There is no such colleague.', [
    { pointer: '/leadUserId', code: 'invalid-choice', message: 'Choose a colleague whose account is open.' },
  ]);
}
