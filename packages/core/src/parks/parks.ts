import { differences, logChange, logCreation, refuseArchived, touchedFields } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { type Db, inTransaction } from '../db.ts';
import { DomainError, type FieldError, staleEdit } from '../errors.ts';
import { refreshPlotsOfPark } from '../search/index.ts';
import { landElsewhere, refuseLandElsewhere } from './land.rules.ts';
import { type ParkColumns, type ParkTexts, parkColumns } from './park.rules.ts';
import { getPark, type Park } from './parks.queries.ts';

export interface CreatePark extends ParkTexts {
  name: string;
  municipalityId: string;
}

/**
 * Makes a park of a municipality whose land this colleague keeps; joins the caller's transaction. A name that the
 * municipality has already, also archived, a municipality that is none or another's: broken rules by field.
 */
export function createPark(ctx: UserContext, given: CreatePark): Promise<{ id: string }> {
  return inTransaction(ctx.db, async (db) => {
    const { municipalityId } = given;
    const refusals: FieldError[] = await municipalityProblems({ ...ctx, db }, municipalityId);
    const columns = parkColumns(given, refusals);
    const name = columns.name ?? given.name;
    refusals.push(...(await nameProblems(db, municipalityId, name)));
    refuse(refusals);
    const now = asDate(ctx.clock.now());
    const { id } = await db.park.create({
      data: { ...columns, name, municipalityId, createdAt: now, updatedAt: now },
      select: { id: true },
    });
    await logCreation({ ...ctx, db }, 'park', id, { ...columns, municipalityId });
    return { id };
  });
}

/** Changes a park and gives it as it is now; its plots are found by its new name. Checks only what is edited. */
export function updatePark(ctx: UserContext, id: string, version: number, given: ParkTexts): Promise<Park> {
  return write(ctx, id, version, async (db, before) => {
    refuseArchived('park', before);
    const refusals: FieldError[] = [];
    const columns = parkColumns(touchedFields({ ...before }, given), refusals);
    if (columns.name) refusals.push(...(await nameProblems(db, before.municipalityId, columns.name, id)));
    refuse(refusals);
    return columns;
  });
}

/** Takes a park out of use: it is chosen for no plot any more. The plots that it has keep it. */
export function archivePark(ctx: UserContext, id: string, version: number): Promise<Park> {
  return write(ctx, id, version, async (_db, before) =>
    before.archivedAt ? {} : { archivedAt: asDate(ctx.clock.now()) },
  );
}

/** Takes it back into use. */
export function unarchivePark(ctx: UserContext, id: string, version: number): Promise<Park> {
  return write(ctx, id, version, async () => ({ archivedAt: null }));
}

type Columns = Partial<ParkColumns> & { archivedAt?: Date | null };

function write(
  ctx: UserContext,
  id: string,
  version: number,
  columnsOf: (db: Db, before: Park) => Promise<Columns>,
): Promise<Park> {
  return inTransaction(ctx.db, async (db) => {
    const before = await getPark(db, id);
    refuseLandElsewhere(ctx.actor, before.municipalityId);
    if (before.version !== version) throw staleEdit('park', before);
    const columns = await columnsOf(db, before);
    const changes = differences({ ...before }, { ...columns });
    if (Object.keys(changes).length === 0) return before;
    const { count } = await db.park.updateMany({
      where: { id, version },
      data: { ...columns, updatedAt: asDate(ctx.clock.now()), version: { increment: 1 } },
    });
    if (count === 0) throw staleEdit('park', await getPark(db, id));
    if (columns.name) await refreshPlotsOfPark(db, id);
    await logChange({ ...ctx, db }, 'park', id, changes);
    return getPark(db, id);
  });
}

async function municipalityProblems({ db, actor }: UserContext, id: string): Promise<FieldError[]> {
  if ((await db.municipality.count({ where: { id } })) > 0) return landElsewhere(actor, id);
  return [{ pointer: '/municipalityId', code: 'invalid-choice', message: 'There is no such municipality.' }];
}

async function nameProblems(
  db: Db,
  municipalityId: string,
  name: string,
  except?: string,
): Promise<FieldError[]> {
  await holdLand(db, municipalityId);
  const park = await parkNamed(db, municipalityId, name);
  if (!park || park.id === except) return [];
  return [
    { pointer: '/name', code: 'park-exists', message: 'This municipality has a park of this name already.' },
  ];
}

/** Waits until nobody else names land of this municipality, and lets nobody until the transaction ends: names are there once. */
export async function holdLand(db: Db, municipalityId: string): Promise<void> {
  await db.$queryRaw`select 1 as held from municipality where id = ${municipalityId}::uuid for no key update`;
}

/** The park that a municipality calls so, in any case of letters, archived or not. */
export function parkNamed(db: Db, municipalityId: string, name: string) {
  return db.park.findFirst({ where: { municipalityId, name: { equals: name, mode: 'insensitive' } } });
}

function refuse(problems: readonly FieldError[]): void {
  if (problems.length === 0) return;
  throw new DomainError('broken-rule', 'invalid', 'This park cannot be kept so.', problems);
}
