export { mayBeWrittenTo } from './consent.rules.ts';
export {
  type ContactConsent,
  contactConsents,
  type TimeZoneOrigin,
  timeZoneOrigins,
} from './contact.codes.ts';
export { type AContact, aContact } from './contact.factory.ts';
export { lineColumns } from './contact-lines.rules.ts';
export { type Contact, type ContactSummary, contactReference, getContact } from './contacts.queries.ts';
export { createContact, updateContact } from './contacts.ts';
export { type ContactFilter, findContacts } from './find-contacts.ts';
export type { CreateContact, UpdateContact } from './given-contact.ts';
export { type MoveContact, moveContact, undoMove } from './move-contact.ts';
