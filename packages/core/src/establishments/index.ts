export { closeEstablishment, reopenEstablishment } from './closings.ts';
export {
  type ClosingReason,
  closingReasons,
  type FirstArrival,
  firstArrivals,
  type HeadcountSource,
  headcountSources,
  type JobChange,
  jobChanges,
  type RiskLevel,
  riskLevels,
  riskReasons,
  type VisitAnswer,
  visitAnswers,
} from './establishment.codes.ts';
export { type AnEstablishment, anEstablishment } from './establishment.factory.ts';
export type { Closing } from './establishment.rules.ts';
export {
  type Establishment,
  type EstablishmentSummary,
  getEstablishment,
  type Visit,
} from './establishments.queries.ts';
export {
  archiveEstablishment,
  type CreateEstablishment,
  createEstablishment,
  type UpdateEstablishment,
  unarchiveEstablishment,
  updateEstablishment,
} from './establishments.ts';
export { type EstablishmentFilter, findEstablishments } from './find-establishments.ts';
export { jobsByYear, mostJobs } from './headcount.rules.ts';
export { type Headcount, type HeadcountKey, removeHeadcount, setHeadcount } from './headcounts.ts';
export { type LogVisit, logVisit, type UpdateVisit, updateVisit } from './visits.ts';
