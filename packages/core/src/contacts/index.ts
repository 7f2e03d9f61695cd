export { type TimeZoneOrigin, timeZoneOrigins } from './contact.codes.ts';
export {
  type CreateContact,
  createContact,
  type UpdateContact,
  updateContact,
} from './contacts.ts';
export { type Contact, type ContactSummary, contactReference, getContact } from './contacts.queries.ts';
export { type ContactFilter, findContacts } from './find-contacts.ts';
