import { logCreation, touchedFields } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import type { Activity, Country } from '../code-lists/index.ts';
import type { UserContext } from '../context.ts';
import { type Db, inTransaction } from '../db.ts';
import type { FieldError } from '../errors.ts';
import { defined } from '../objects.ts';
import { organisationsSeenBy } from '../organisations/index.ts';
import { editEstablishment, editKeptEstablishment, refuse } from './edit-establishment.ts';
import type { FirstArrival } from './establishment.codes.ts';
import {
  type EstablishmentTexts,
  establishmentColumns,
  type Presence,
  presenceProblems,
} from './establishment.rules.ts';
import { type Establishment, todayIn } from './establishments.queries.ts';

export interface UpdateEstablishment extends EstablishmentTexts {
  municipalityId?: string | null | undefined;
  /** The plot that it stands on; its own words for that stay in `plot`. */
  plotId?: string | null | undefined;
  country?: Country | undefined;
  /** A day, as midnight UTC. */
  openedOn?: Date | null | undefined;
  activities?: Activity[] | undefined;
  firstArrival?: FirstArrival | null | undefined;
}

export interface CreateEstablishment extends UpdateEstablishment {
  organisationId: string;
}

/**
 * Makes an establishment of an organisation that this colleague sees, in the Netherlands unless told otherwise;
 * joins the caller's transaction. No such organisation or one that is archived, no place, a wrong postcode, a day
 * that has yet to come: broken rules by field, all at once.
 */
export function createEstablishment(ctx: UserContext, given: CreateEstablishment): Promise<{ id: string }> {
  return inTransaction(ctx.db, async (db) => {
    const { organisationId, country = 'NL' } = given;
    const problems = await organisationProblems({ ...ctx, db }, organisationId);
    const columns = columnsOf(given, country, problems);
    problems.push(...(await municipalityProblems(db, given.municipalityId)));
    problems.push(...(await plotProblems(db, given)));
    problems.push(...presenceProblems({ ...nowhere, ...columns, country }, todayIn(ctx.clock)));
    refuse(problems);
    const now = asDate(ctx.clock.now());
    const { id } = await db.establishment.create({
      data: { ...columns, organisationId, country, createdAt: now, updatedAt: now },
      select: { id: true },
    });
    await logCreation({ ...ctx, db }, 'establishment', id, { ...columns, country, organisationId });
    return { id };
  });
}

/** Changes an establishment, closed or not, and gives it as it is now. Checks only what is edited. */
export function updateEstablishment(
  ctx: UserContext,
  id: string,
  version: number,
  given: UpdateEstablishment,
): Promise<Establishment> {
  return editKeptEstablishment(ctx, id, version, async ({ db, clock }, before) => {
    const edit = touchedFields({ ...before }, given);
    const country = edit.country ?? before.country;
    const problems: FieldError[] = [];
    // Of another country, the same postcode is held against another form.
    const postalCode = edit.country && edit.postalCode === undefined ? before.postalCode : edit.postalCode;
    const columns = columnsOf({ ...edit, postalCode }, country, problems);
    if (edit.municipalityId) problems.push(...(await municipalityProblems(db, edit.municipalityId)));
    if (edit.plotId || edit.municipalityId !== undefined) {
      const after = { plotId: before.plotId, municipalityId: before.municipalityId, ...edit };
      problems.push(...(await plotProblems(db, after, edit.plotId !== undefined)));
    }
    if (placeFields.some((field) => field in edit)) {
      problems.push(...presenceProblems({ ...before, ...columns, country }, todayIn(clock)));
    }
    refuse(problems);
    return columns;
  });
}

/** Takes an establishment out of use: one that never was, or stands here twice. One that closed is closed instead. */
export function archiveEstablishment(ctx: UserContext, id: string, version: number): Promise<Establishment> {
  return editEstablishment(ctx, id, version, (_inside, before) =>
    before.archivedAt ? {} : { archivedAt: asDate(ctx.clock.now()) },
  );
}

/** Takes it back into use. */
export function unarchiveEstablishment(
  ctx: UserContext,
  id: string,
  version: number,
): Promise<Establishment> {
  return editEstablishment(ctx, id, version, () => ({ archivedAt: null }));
}

const nowhere: Presence = {
  city: null,
  municipalityId: null,
  country: 'NL',
  openedOn: null,
  closedOn: null,
};
const placeFields = ['city', 'municipalityId', 'country', 'openedOn'] as const;

function columnsOf(given: UpdateEstablishment, country: string, problems: FieldError[]) {
  const { municipalityId, plotId, openedOn, activities, firstArrival } = given;
  return defined({
    ...establishmentColumns(given, country, problems),
    country: given.country,
    municipalityId,
    plotId,
    openedOn,
    activities,
    firstArrival,
  });
}

async function organisationProblems({ db, actor }: UserContext, id: string): Promise<FieldError[]> {
  const where = { AND: [{ id, archivedAt: null, mergedIntoId: null }, organisationsSeenBy(actor)] };
  if ((await db.organisation.count({ where })) > 0) return [];
  return [wrong('organisationId', 'There is no such organisation.')];
}

async function municipalityProblems(db: Db, id: string | null | undefined): Promise<FieldError[]> {
  if (!id || (await db.municipality.count({ where: { id } })) > 0) return [];
  return [wrong('municipalityId', 'There is no such municipality.')];
}

/** A plot that was archived may stay, and is not chosen anew; one of another municipality is not where it stands. */
async function plotProblems(
  db: Db,
  { plotId, municipalityId = null }: Pick<UpdateEstablishment, 'plotId' | 'municipalityId'>,
  isChosen = true,
): Promise<FieldError[]> {
  if (!plotId) return [];
  const plot = await db.plot.findUnique({ where: { id: plotId } });
  if (!plot || (isChosen && plot.archivedAt)) return [wrong('plotId', 'There is no such plot.')];
  if (plot.municipalityId === municipalityId) return [];
  return [wrong('plotId', 'This plot is in another municipality.', 'plot-elsewhere')];
}

function wrong(field: keyof CreateEstablishment, message: string, code = 'invalid-choice'): FieldError {
  return { pointer: `/${field}`, code, message };
}
