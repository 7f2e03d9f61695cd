import { sees } from '../access/index.ts';
import type { UserContext } from '../context.ts';
import type { Db } from '../db.ts';
import { DomainError, type FieldError } from '../errors.ts';
import { tidyLine } from '../names/index.ts';
import { createPark, holdLand, landElsewhere, parkNamed } from '../parks/index.ts';

/** Where a plot would lie after an edit. */
export interface PlotPlace {
  name: string;
  municipalityId: string;
  parkId: string | null;
}

export type Touched = (field: keyof PlotPlace) => boolean;

/** What is wrong with where a plot would lie, of the fields that are touched. */
export async function placeProblems(
  { db, actor }: UserContext,
  place: PlotPlace,
  touched: Touched,
  except?: string,
): Promise<FieldError[]> {
  const { municipalityId } = place;
  const problems: FieldError[] = [];
  if (touched('municipalityId')) {
    const isThere = (await db.municipality.count({ where: { id: municipalityId } })) > 0;
    if (!isThere) return [wrong('municipalityId', 'invalid-choice', 'There is no such municipality.')];
    problems.push(...landElsewhere(actor, municipalityId));
  }
  if (touched('parkId') || touched('municipalityId')) {
    problems.push(...(await parkProblems(db, place, touched('parkId'))));
  }
  problems.push(...(await nameProblems(db, place, except)));
  return problems;
}

/** A park that was archived may stay with its plots, and is not chosen anew. */
async function parkProblems(
  db: Db,
  { parkId, municipalityId }: PlotPlace,
  isChosen: boolean,
): Promise<FieldError[]> {
  if (parkId === null) return [];
  const park = await db.park.findUnique({ where: { id: parkId } });
  if (!park || (isChosen && park.archivedAt)) {
    return [wrong('parkId', 'invalid-choice', 'There is no such park.')];
  }
  if (park.municipalityId === municipalityId) return [];
  return [wrong('parkId', 'park-elsewhere', 'This park is in another municipality.')];
}

/** One plot of a name in a park, or among those of its municipality that are in none. An archived one counts. */
async function nameProblems(
  db: Db,
  { name, parkId, municipalityId }: PlotPlace,
  except?: string,
): Promise<FieldError[]> {
  await holdLand(db, municipalityId);
  const same = await db.plot.count({
    where: {
      municipalityId,
      parkId,
      name: { equals: name, mode: 'insensitive' },
      ...(except && { id: { not: except } }),
    },
  });
  if (same === 0) return [];
  return [wrong('name', 'plot-exists', 'There is a plot of this name there already.')];
}

/**
 * The park in which a new plot lies: the chosen one, or by its name the municipality's, which is made where there is
 * none of this name. Both a choice and another name, an archived park: broken rules.
 */
export async function parkIdOf(
  ctx: UserContext,
  given: { municipalityId: string; parkId?: string | null | undefined; parkName?: string | null | undefined },
  refusals: FieldError[],
): Promise<string | null> {
  const { municipalityId, parkId = null, parkName } = given;
  const name = tidyLine(parkName ?? '');
  // A wrong municipality is said of the plot; a park of it is not made.
  if (!name || !sees(ctx.actor, municipalityId)) return parkId;
  if (parkId !== null) {
    refusals.push(wrong('parkName', 'park-twice', 'Choose a park or name a new one, not both.'));
    return parkId;
  }
  await holdLand(ctx.db, municipalityId);
  const known = await parkNamed(ctx.db, municipalityId, name);
  if (known?.archivedAt) refusals.push(wrong('parkName', 'archived', 'This park is archived.'));
  if (known) return known.id;
  return (await createPark(ctx, { name, municipalityId })).id;
}

/** Refuses with every problem at once; nothing when there is none. */
export function refuse(problems: readonly FieldError[]): void {
  if (problems.length === 0) return;
  throw new DomainError('broken-rule', 'invalid', 'This plot cannot be kept so.', problems);
}

function wrong(field: string, code: string, message: string): FieldError {
  return { pointer: `/${field}`, code, message };
}
