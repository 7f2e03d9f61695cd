export { expireDrafts } from './expired-drafts.ts';
export { escalateLateInquiries } from './late-inquiries.ts';
