import { differences, logChange, refuseArchived } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { inTransaction, type Prisma } from '../db.ts';
import { DomainError, type FieldError, staleEdit } from '../errors.ts';
import { type Establishment, getEstablishment } from './establishments.queries.ts';

type Columns = Omit<Prisma.EstablishmentUncheckedUpdateManyInput, 'version' | 'updatedAt' | 'id'>;
type ColumnsOf = (inside: UserContext, before: Establishment) => Columns | Promise<Columns>;

/**
 * Writes the columns that an act makes of an establishment as it stands, logged as one change, and gives it as it
 * is then. A stale version is a conflict that carries the record; what changes nothing leaves no trace.
 */
export function editEstablishment(
  ctx: UserContext,
  id: string,
  version: number,
  columnsOf: ColumnsOf,
): Promise<Establishment> {
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    const before = await getEstablishment(inside, id);
    if (before.version !== version) throw staleEdit('establishment', before);
    const columns = await columnsOf(inside, before);
    const changes = differences({ ...before }, { ...columns });
    if (Object.keys(changes).length === 0) return before;
    const { count } = await db.establishment.updateMany({
      where: { id, version },
      data: { ...columns, updatedAt: asDate(ctx.clock.now()), version: { increment: 1 } },
    });
    if (count === 0) throw staleEdit('establishment', await getEstablishment(inside, id));
    await logChange(inside, 'establishment', id, changes);
    return getEstablishment(inside, id);
  });
}

/** The same, refused for an archived one. */
export function editKeptEstablishment(
  ctx: UserContext,
  id: string,
  version: number,
  columnsOf: ColumnsOf,
): Promise<Establishment> {
  return editEstablishment(ctx, id, version, (inside, before) => {
    refuseArchived('establishment', before);
    return columnsOf(inside, before);
  });
}

/** Refuses with every problem at once; nothing when there is none. */
export function refuse(problems: readonly FieldError[]): void {
  if (problems.length === 0) return;
  throw new DomainError('broken-rule', 'invalid', 'This establishment cannot be kept so.', problems);
}

/** Marks that something about it changed without making a colleague's open edit stale. */
export async function touchEstablishment({ db, clock }: UserContext, id: string): Promise<void> {
  await db.establishment.update({ where: { id }, data: { updatedAt: asDate(clock.now()) } });
}
