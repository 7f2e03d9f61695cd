import { differences, logChange, logCreation, refuseArchived, touchedFields } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import type { Country, Locale } from '../code-lists/index.ts';
import type { Context, UserContext } from '../context.ts';
import { inTransaction } from '../db.ts';
import { DomainError, type FieldError, staleEdit } from '../errors.ts';
import { defined } from '../objects.ts';
import { type ContactTexts, contactColumns, mailLanguageOf, timeZoneColumns } from './contact.rules.ts';
import { type Contact, getContact } from './contacts.queries.ts';

export interface UpdateContact extends ContactTexts {
  /** Of mails. */
  language?: Locale | undefined;
  country?: Country | undefined;
  /** IANA; null: guessed from the country again. */
  timeZone?: string | null | undefined;
}

export interface CreateContact extends Omit<UpdateContact, 'language' | 'country'> {
  organisationId: string;
  name: string;
  /** Without one, the one of the country. */
  language?: Locale | null | undefined;
  /** Without one, the organisation's. */
  country?: Country | null | undefined;
  /** Who says the time zone; a colleague unless told otherwise. */
  timeZoneOrigin?: 'inquiry' | 'user' | undefined;
}

/**
 * Makes a contact of an organisation; joins the caller's transaction. Country, language of mails and time
 * zone follow from what is known (the zone's origin is kept with it). A wrong e-mail address, telephone
 * number or time zone, or no such organisation: broken rules by field.
 */
export function createContact(ctx: Context, given: CreateContact): Promise<{ id: string }> {
  return inTransaction(ctx.db, async (db) => {
    const { organisationId, timeZoneOrigin = 'user' } = given;
    const organisation = await db.organisation.findFirst({ where: { id: organisationId, archivedAt: null } });
    const country = given.country ?? organisation?.country ?? '';
    const refusals: FieldError[] = [];
    if (!organisation) {
      refusals.push({
        pointer: '/organisationId',
        code: 'invalid-choice',
        message: 'There is no such organisation.',
      });
    }
    const columns = {
      organisationId,
      ...contactColumns(given, country, refusals),
      language: given.language ?? mailLanguageOf(country),
      country,
      ...timeZoneColumns(given.timeZone, country, timeZoneOrigin, refusals),
    };
    refuse(refusals);
    const now = asDate(ctx.clock.now());
    const { id } = await db.contact.create({
      data: { ...columns, name: columns.name ?? given.name, createdAt: now, updatedAt: now },
      select: { id: true },
    });
    await logCreation({ ...ctx, db }, 'contact', id, sayable(columns));
    return { id };
  });
}

/**
 * Changes a contact and gives it as it is now. A guessed time zone follows the country; one that was said
 * stays. Checks only what is edited. A stale version is a conflict that carries the record; an edit that
 * changes nothing leaves no trace.
 */
export function updateContact(
  ctx: UserContext,
  id: string,
  version: number,
  edit: UpdateContact,
): Promise<Contact> {
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    const before = await getContact(inside, id);
    if (before.version !== version) throw staleEdit('contact', before);
    refuseArchived('contact', before);
    const columns = editedColumns(before, touchedFields({ ...before }, edit));
    const changes = differences({ ...before }, sayable(columns));
    if (Object.keys(changes).length === 0) return before;
    const { count } = await db.contact.updateMany({
      where: { id, version },
      data: { ...columns, updatedAt: asDate(ctx.clock.now()), version: { increment: 1 } },
    });
    if (count === 0) throw staleEdit('contact', await getContact(inside, id));
    await logChange(inside, 'contact', id, changes);
    return getContact(inside, id);
  });
}

function editedColumns(before: Contact, edit: UpdateContact) {
  const refusals: FieldError[] = [];
  const country = edit.country ?? before.country;
  const columns = {
    ...contactColumns(edit, country, refusals),
    ...defined({ language: edit.language, country: edit.country }),
    ...zoneColumns(before, edit, country, refusals),
  };
  refuse(refusals);
  return columns;
}

function zoneColumns(before: Contact, edit: UpdateContact, country: string, refusals: FieldError[]) {
  const isGuess = before.timeZoneOrigin !== 'user' && before.timeZoneOrigin !== 'inquiry';
  if (edit.timeZone === undefined && !(isGuess && edit.country)) return {};
  return timeZoneColumns(edit.timeZone, country, 'user', refusals);
}

function refuse(refusals: FieldError[]): void {
  if (refusals.length === 0) return;
  throw new DomainError('broken-rule', 'invalid', 'This contact cannot be kept so.', refusals);
}

/** What of the columns is worth telling: not what only follows from the others. */
function sayable<C extends { emailDomain?: string | null }>({ emailDomain, ...told }: C) {
  return told;
}
