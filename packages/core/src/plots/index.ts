export { findPlots, type PlotFilter } from './find-plots.ts';
export {
  type EnvironmentalCategory,
  environmentalCategories,
  type PlotState,
  plotStates,
} from './plot.codes.ts';
export { type APlot, aPlot } from './plot.factory.ts';
export { getPlot, type Plot, type PlotSummary, plotReference } from './plots.queries.ts';
export {
  archivePlot,
  type CreatePlot,
  createPlot,
  type UpdatePlot,
  unarchivePlot,
  updatePlot,
} from './plots.ts';
