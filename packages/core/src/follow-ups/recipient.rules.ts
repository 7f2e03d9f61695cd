import { type ContactConsent, mayBeWrittenTo } from '../contacts/index.ts';

/** What of a contact decides whether a follow-up may go to him. */
export interface Recipient {
  organisationId: string;
  email: string | null;
  consent: string | null;
  /** A day, as midnight UTC. */
  leftOn: Date | null;
  archivedAt: Date | null;
}

/** Why nobody writes a follow-up to this contact about a lead of this organisation; undefined when one may. */
export function recipientProblem(
  contact: Recipient,
  lead: { organisationId: string },
): { code: string; message: string } | undefined {
  if (contact.organisationId !== lead.organisationId) {
    const message = 'This contact belongs to another organisation than the lead.';
    return { code: 'other-organisation', message };
  }
  if (contact.archivedAt) return { code: 'archived', message: 'This contact is archived.' };
  if (!contact.email) return { code: 'no-address', message: 'This contact has no e-mail address.' };
  if (!mayBeWrittenTo(contact.consent as ContactConsent | null)) {
    return { code: 'no-consent', message: 'This contact does not want to be written to.' };
  }
  return undefined;
}

/** Why a follow-up cannot go at that moment: its day, where the contact is, lies after the day of leaving. */
export function leavingProblem(
  { leftOn }: Pick<Recipient, 'leftOn'>,
  goes: Temporal.ZonedDateTime,
): { code: string; message: string } | undefined {
  if (leftOn === null || goes.toPlainDate().toString() <= leftOn.toISOString().slice(0, 10)) return undefined;
  return { code: 'left', message: 'By then this contact has left the organisation.' };
}
