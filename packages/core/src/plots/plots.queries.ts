import type { Tenure } from '../code-lists/index.ts';
import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import { notFound } from '../errors.ts';
import { ofSeenOrganisation, organisationReference } from '../organisations/index.ts';
import { parkReference } from '../parks/index.ts';
import type { EnvironmentalCategory, PlotState } from './plot.codes.ts';

const municipality = { select: { id: true, slug: true, name: true } } as const;

/** What another record shows of a plot. */
export const plotReference = {
  select: { id: true, name: true, park: parkReference, municipality },
} as const satisfies { select: Prisma.PlotSelect };

export const summaryParts = { park: parkReference, municipality } as const satisfies Prisma.PlotInclude;

const park = {
  select: { ...parkReference.select, website: true, note: true, archivedAt: true, version: true },
} as const satisfies { select: Prisma.ParkSelect };

const place = {
  id: true,
  name: true,
  street: true,
  city: true,
  closedOn: true,
  municipality,
  organisation: organisationReference,
} as const satisfies Prisma.EstablishmentSelect;

interface Codes {
  state: PlotState;
  tenures: Tenure[];
  environmentalCategory: EnvironmentalCategory | null;
}
type Coded<Row> = Omit<Row, keyof Codes> & Codes;

/** What a list knows of a plot. */
export type PlotSummary = Coded<Prisma.PlotGetPayload<{ include: typeof summaryParts }>>;
/** With its park, and the establishments on it of organisations that the reader sees, open ones first. */
export type Plot = Coded<
  Prisma.PlotGetPayload<{
    include: {
      municipality: typeof municipality;
      park: typeof park;
      establishments: { select: typeof place };
    };
  }>
>;

/** One plot; not-found when there is none of this id. Land is no secret among colleagues; who stands on it may be. */
export async function getPlot({ db, actor }: UserContext, id: string): Promise<Plot> {
  const row = await db.plot.findUnique({
    where: { id },
    include: {
      municipality,
      park,
      establishments: {
        where: { AND: [{ archivedAt: null }, ofSeenOrganisation(actor)] },
        select: place,
        orderBy: [{ closedOn: { sort: 'desc', nulls: 'first' } }, { id: 'asc' }],
      },
    },
  });
  if (!row) throw notFound('plot');
  // The columns are text; only our use cases write them, from their lists.
  return row as Plot;
}
