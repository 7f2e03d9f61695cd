export { type EscalationSite, escalateLateInquiries } from './escalations.ts';
