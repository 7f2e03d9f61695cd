export { type TimeZoneOrigin, timeZoneOrigins } from './contact.codes.ts';
export { type AContact, aContact } from './contact.factory.ts';
export { type Contact, type ContactSummary, contactReference, getContact } from './contacts.queries.ts';
export {
  type CreateContact,
  createContact,
  type UpdateContact,
  updateContact,
} from './contacts.ts';
export { type ContactFilter, findContacts } from './find-contacts.ts';
