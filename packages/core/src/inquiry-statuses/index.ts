export { addToInquiry } from './add-to-inquiry.ts';
export { type InquiryStatus, inquiryOfLink, statusOf } from './inquiry-status.ts';
export { mailStatusLink } from './status-links.ts';
