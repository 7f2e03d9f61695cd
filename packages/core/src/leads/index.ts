export {
  findLeadBoard,
  findLeadCards,
  type LeadBoardFilter,
  type LeadCard,
  type LeadColumn,
} from './board/find-lead-board.ts';
export { sumUpLeadTally } from './board/sum-up-lead-tally.ts';
export {
  type DecideRequirement,
  decideRequirement,
  findStageRequirements,
} from './decide-requirement.ts';
export { dismissQuiet } from './dismiss-quiet.ts';
export { findLeads, type LeadFilter, type LeadSummary, leadCount } from './find-leads.ts';
export { findKnownLeads, findLeadVersions } from './known-leads.queries.ts';
export * from './lead.codes.ts';
export type { CreateLead, UpdateLead } from './lead.edit.ts';
export { type ALead, aLead } from './lead.factory.ts';
export { findLeadChoices, type LeadChoices } from './lead-choices.queries.ts';
export { type LeadConditions, leadConditionsSql } from './lead-conditions.sql.ts';
export * from './lead-list.codes.ts';
export { leadCountSql, leadListSql } from './lead-list.sql.ts';
export { findLeadMoves } from './lead-moves.queries.ts';
export { getLead, type Lead } from './leads.queries.ts';
export { changeLead, createLead, updateLead } from './leads.ts';
export { type Missing, missingFor, type StagedLead, stageAfter } from './missing.rules.ts';
export { mayVerify } from './move.rules.ts';
export { type MovedLead, type MoveLead, moveLead } from './move-lead.ts';
export { type KnownLead, type PlannedUpdate, planUpdate } from './plan-update.ts';
export { proposeLanding } from './propose-landing.ts';
export { type LeadRequirement, leadRequirements } from './stage-requirements.ts';
export { noStatusFacts, statusFactProblems } from './status.rules.ts';
