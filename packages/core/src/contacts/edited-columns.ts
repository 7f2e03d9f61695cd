import type { Clock } from '../clock.ts';
import { DomainError, type FieldError } from '../errors.ts';
import { defined } from '../objects.ts';
import { deskTimeZone } from '../time-zones/index.ts';
import { consentColumns } from './consent.rules.ts';
import { contactColumns, timeZoneColumns } from './contact.rules.ts';
import type { Contact } from './contacts.queries.ts';
import type { UpdateContact } from './given-contact.ts';

/** The columns that an edit makes of a contact, checked together; refuses with every problem at once. */
export function editedColumns(before: Contact, edit: UpdateContact, today: Temporal.PlainDate) {
  const refusals: FieldError[] = [];
  const country = edit.country ?? before.country;
  const columns = {
    ...contactColumns(edit, country, refusals, before),
    ...defined({ language: edit.language, country: edit.country, leftOn: edit.leftOn }),
    ...consentColumns(edit, before, today, refusals),
    ...zoneColumns(before, edit, country, refusals),
  };
  if (edit.leftOn && before.startedOn && edit.leftOn < before.startedOn) {
    const message = 'The contact came to this organisation after that day.';
    refusals.push({ pointer: '/leftOn', code: 'left-before-coming', message });
  }
  refuse(refusals);
  return columns;
}

function zoneColumns(before: Contact, edit: UpdateContact, country: string, refusals: FieldError[]) {
  const isGuess = before.timeZoneOrigin !== 'user' && before.timeZoneOrigin !== 'inquiry';
  if (edit.timeZone === undefined && !(isGuess && edit.country)) return {};
  return timeZoneColumns(edit.timeZone, country, 'user', refusals);
}

/** Refuses with every problem at once; nothing when there is none. */
export function refuse(refusals: readonly FieldError[]): void {
  if (refusals.length === 0) return;
  throw new DomainError('broken-rule', 'invalid', 'This contact cannot be kept so.', refusals);
}

/** The calendar day in the region. */
export function todayIn(clock: Clock): Temporal.PlainDate {
  return clock.now().toZonedDateTimeISO(deskTimeZone).toPlainDate();
}

/** What of the columns is worth telling: not what only follows from the others. */
export function sayable<C extends { emailDomain?: string | null }>({ emailDomain, ...told }: C) {
  return told;
}
