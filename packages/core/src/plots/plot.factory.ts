import type { Db, Prisma } from '../db.ts';
import { refreshPlotSearch } from '../search/index.ts';
import type { PlotState } from './plot.codes.ts';

export type APlot = Partial<Omit<Prisma.PlotUncheckedCreateInput, 'state'>> &
  Pick<Prisma.PlotUncheckedCreateInput, 'municipalityId'> & { state?: PlotState };

let made = 0;

/** A plot of a municipality in the database, in preparation and in no park unless these are given. */
export async function aPlot(db: Db, given: APlot) {
  made += 1;
  const { createdAt = '2026-11-02T09:00:00Z' } = given;
  const plot = await db.plot.create({
    data: { name: `Plot ${made}`, createdAt, updatedAt: createdAt, ...given },
  });
  await refreshPlotSearch(db, plot.id);
  return plot;
}
