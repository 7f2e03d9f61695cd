export { findLeads, type LeadFilter, type LeadSummary } from './find-leads.ts';
export {
  type LeadKind,
  type LeadStage,
  type LeadStatus,
  leadKinds,
  leadStages,
  leadStatuses,
} from './lead.codes.ts';
export { type ALead, aLead } from './lead.factory.ts';
export { leadCountSql, leadListSql } from './lead-list.sql.ts';
export { getLead, type Lead } from './leads.queries.ts';
export { type CreateLead, createLead, type UpdateLead, updateLead } from './leads.ts';
