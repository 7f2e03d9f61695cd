import { differences, logChange, logCreation, refuseArchived, touchedFields } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import type { Context, UserContext } from '../context.ts';
import { inTransaction } from '../db.ts';
import { type FieldError, staleEdit } from '../errors.ts';
import { callOffFollowUps } from '../mails/index.ts';
import { compareAnew } from '../matches/index.ts';
import { organisationsSeenBy } from '../organisations/index.ts';
import { holdNames, refreshContactSearch } from '../search/index.ts';
import { consentColumns } from './consent.rules.ts';
import { contactColumns, mailLanguageOf, timeZoneColumns } from './contact.rules.ts';
import { type Contact, getContact } from './contacts.queries.ts';
import { editedColumns, refuse, sayable, todayIn } from './edited-columns.ts';
import type { CreateContact, UpdateContact } from './given-contact.ts';

const neverAsked = { consent: null, consentOn: null, consentSource: null };

/**
 * Makes a contact of an organisation; joins the caller's transaction. Country, language of mails and time
 * zone follow from what is known (the zone's origin is kept with it). A wrong e-mail address, telephone
 * number or time zone, one that stands there twice, a consent without its source, or no such organisation: broken
 * rules by field.
 */
export function createContact(ctx: Context, given: CreateContact): Promise<{ id: string }> {
  return inTransaction(ctx.db, async (db) => {
    const { organisationId, timeZoneOrigin = 'user' } = given;
    const organisation = await db.organisation.findFirst({
      where: {
        AND: [
          { id: organisationId, archivedAt: null },
          ctx.actor.kind === 'user' ? organisationsSeenBy(ctx.actor) : {},
        ],
      },
    });
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
      ...consentColumns(given, neverAsked, todayIn(ctx.clock), refusals),
      ...(given.leftOn && { leftOn: given.leftOn }),
      language: given.language ?? mailLanguageOf(country),
      country,
      ...timeZoneColumns(given.timeZone, country, timeZoneOrigin, refusals),
    };
    refuse(refusals);
    if (columns.emailDomain) await compareAnew(db, [organisationId]);
    const now = asDate(ctx.clock.now());
    const { id } = await db.contact.create({
      data: { ...columns, name: columns.name ?? given.name, createdAt: now, updatedAt: now },
      select: { id: true },
    });
    await holdNames(db, { organisationId });
    await refreshContactSearch(db, id);
    await logCreation({ ...ctx, db }, 'contact', id, toldAtFirst(columns));
    return { id };
  });
}

/**
 * Changes a contact and gives it as it is now. A guessed time zone follows the country; one that was said
 * stays. Checks only what is edited. Whoever refuses to be written to, or withdraws his consent, has his planned
 * follow-ups called off; a consent that is given back brings none of them back. A stale version is a conflict that
 * carries the record; an edit that changes nothing leaves no trace.
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
    const columns = editedColumns(before, touchedFields({ ...before }, edit), todayIn(ctx.clock));
    const changes = differences({ ...before }, sayable(columns));
    if (Object.keys(changes).length === 0) return before;
    if ('email' in changes || 'leftOn' in changes) await compareAnew(db, [before.organisation.id]);
    const { count } = await db.contact.updateMany({
      where: { id, version },
      data: { ...columns, updatedAt: asDate(ctx.clock.now()), version: { increment: 1 } },
    });
    if (count === 0) throw staleEdit('contact', await getContact(inside, id));
    await refreshContactSearch(db, id);
    await logChange(inside, 'contact', id, changes);
    const { consent } = columns;
    if (consent === 'refused' || consent === 'withdrawn') await callOffFollowUps(inside, id, consent);
    return getContact(inside, id);
  });
}

/** What a contact was made with; no form of address is nothing to tell. */
function toldAtFirst(columns: Parameters<typeof sayable>[0] & { formsOfAddress?: object }) {
  const { formsOfAddress, ...told } = sayable(columns) as typeof columns;
  return { ...told, ...(Object.keys(formsOfAddress ?? {}).length > 0 && { formsOfAddress }) };
}
