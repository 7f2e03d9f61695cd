import { differences, logChange, logCreation, refuseArchived, touchedFields } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import type { Tenure } from '../code-lists/index.ts';
import type { UserContext } from '../context.ts';
import { inTransaction, type Prisma } from '../db.ts';
import { type FieldError, staleEdit } from '../errors.ts';
import { defined } from '../objects.ts';
import { refuseLandElsewhere } from '../parks/index.ts';
import { holdNames, refreshPlotSearch } from '../search/index.ts';
import { parkIdOf, placeProblems, refuse } from './check-plot.ts';
import type { EnvironmentalCategory, PlotState } from './plot.codes.ts';
import {
  keptDegrees,
  measureProblems,
  type PlotMeasures,
  type PlotTexts,
  plotTextColumns,
} from './plot.rules.ts';
import { getPlot, type Plot } from './plots.queries.ts';

export interface UpdatePlot extends PlotTexts, PlotMeasures {
  municipalityId?: string | undefined;
  parkId?: string | null | undefined;
  tenures?: Tenure[] | undefined;
  state?: PlotState | undefined;
  /** A day, as midnight UTC. */
  availableOn?: Date | null | undefined;
  environmentalCategory?: EnvironmentalCategory | null | undefined;
  powerMva?: number | null | undefined;
  /** A day, as midnight UTC. */
  powerAvailableOn?: Date | null | undefined;
}

export interface CreatePlot extends UpdatePlot {
  name: string;
  municipalityId: string;
  /** A park by its name, made where the municipality has none of it; instead of `parkId`. */
  parkName?: string | null | undefined;
}

/**
 * Makes a plot of a municipality whose land this colleague keeps, in preparation unless told otherwise, and its park
 * where that is new; joins the caller's transaction. A name that its park has already, a park of another municipality,
 * a designation that is none, a point abroad: broken rules by field, all at once.
 */
export function createPlot(ctx: UserContext, given: CreatePlot): Promise<{ id: string }> {
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    const { municipalityId } = given;
    const refusals: FieldError[] = [];
    const columns = columnsOf(given, refusals);
    refusals.push(...measureProblems(given));
    const parkId = await parkIdOf(inside, given, refusals);
    const place = { name: columns.name ?? given.name, municipalityId, parkId };
    refusals.push(...(await placeProblems(inside, place, () => true)));
    refuse(refusals);
    const now = asDate(ctx.clock.now());
    const { id } = await db.plot.create({
      data: { ...columns, ...place, createdAt: now, updatedAt: now },
      select: { id: true },
    });
    await holdNames(db, { parkId });
    await refreshPlotSearch(db, id);
    await logCreation(inside, 'plot', id, { ...columns, ...place });
    return { id };
  });
}

/**
 * Changes a plot that this colleague keeps and gives it as it is now. Checks only what is edited. A stale version is a
 * conflict that carries the record; an edit that changes nothing leaves no trace.
 */
export function updatePlot(ctx: UserContext, id: string, version: number, given: UpdatePlot): Promise<Plot> {
  return write(ctx, id, version, async (inside, before) => {
    refuseArchived('plot', before);
    const edit = touchedFields({ ...before }, { ...given, ...defined(keptPoint(given)) });
    const refusals: FieldError[] = [];
    const columns = columnsOf(edit, refusals);
    const after = { ...before, areaM2: before.areaM2?.toNumber(), ...columns };
    if (measures.some((field) => field in edit)) refusals.push(...measureProblems(after));
    if (places.some((field) => field in edit)) {
      refusals.push(...(await placeProblems(inside, after, (field) => field in edit, id)));
    }
    refuse(refusals);
    return columns;
  });
}

/** Takes a plot out of use: one that never was, or stands here twice. One that was handed over is taken. */
export function archivePlot(ctx: UserContext, id: string, version: number): Promise<Plot> {
  return write(ctx, id, version, async (_inside, before) =>
    before.archivedAt ? {} : { archivedAt: asDate(ctx.clock.now()) },
  );
}

/** Takes it back into use. */
export function unarchivePlot(ctx: UserContext, id: string, version: number): Promise<Plot> {
  return write(ctx, id, version, async () => ({ archivedAt: null }));
}

const measures = ['areaM2', 'latitude', 'longitude'] as const;
const places = ['name', 'municipalityId', 'parkId'] as const;

type Columns = Omit<Prisma.PlotUncheckedUpdateManyInput, 'version' | 'updatedAt' | 'id'>;

function write(
  ctx: UserContext,
  id: string,
  version: number,
  columnsFor: (inside: UserContext, before: Plot) => Promise<Columns>,
): Promise<Plot> {
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    const before = await getPlot(inside, id);
    refuseLandElsewhere(ctx.actor, before.municipalityId);
    if (before.version !== version) throw staleEdit('plot', before);
    const columns = await columnsFor(inside, before);
    const changes = differences({ ...before }, { ...columns });
    if (Object.keys(changes).length === 0) return before;
    const { count } = await db.plot.updateMany({
      where: { id, version },
      data: { ...columns, updatedAt: asDate(ctx.clock.now()), version: { increment: 1 } },
    });
    if (count === 0) throw staleEdit('plot', await getPlot(inside, id));
    const after = await getPlot(inside, id);
    await holdNames(db, { parkId: after.parkId });
    await refreshPlotSearch(db, id);
    await logChange(inside, 'plot', id, changes);
    return after;
  });
}

/** The columns that an edit touches, its texts tidied; an emptied text is none. Adds to `refusals` what cannot be so. */
function columnsOf(given: UpdatePlot, refusals: FieldError[]) {
  const { municipalityId, parkId, tenures, state, areaM2 } = given;
  const { availableOn, environmentalCategory, powerMva, powerAvailableOn } = given;
  return {
    ...plotTextColumns(given, refusals),
    ...defined({ municipalityId, parkId, tenures, state, areaM2, ...keptPoint(given) }),
    ...defined({ availableOn, environmentalCategory, powerMva, powerAvailableOn }),
  };
}

const keptPoint = ({ latitude, longitude }: PlotMeasures) => ({
  latitude: keptDegrees(latitude),
  longitude: keptDegrees(longitude),
});
