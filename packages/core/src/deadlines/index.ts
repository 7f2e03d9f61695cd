export { expireDrafts } from './expired-drafts.ts';
export { type EscalationSite, escalateLateInquiries } from './late-inquiries.ts';
