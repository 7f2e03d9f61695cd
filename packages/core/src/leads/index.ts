export { findLeads, type LeadFilter } from './find-leads.ts';
export {
  type LeadKind,
  type LeadStage,
  type LeadStatus,
  leadKinds,
  leadStages,
  leadStatuses,
} from './lead.codes.ts';
export { type ALead, aLead } from './lead.factory.ts';
export { getLead, type Lead, type LeadSummary } from './leads.queries.ts';
export { type CreateLead, createLead, type UpdateLead, updateLead } from './leads.ts';
