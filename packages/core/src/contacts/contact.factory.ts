import type { Locale } from '../code-lists/index.ts';
import type { Db, Prisma } from '../db.ts';
import { anOrganisation } from '../organisations/index.ts';
import { refreshContactSearch } from '../search/index.ts';
import { contactColumns, mailLanguageOf, timeZoneColumns } from './contact.rules.ts';

export type AContact = Partial<Omit<Prisma.ContactUncheckedCreateInput, 'language'>> & { language?: Locale };

let made = 0;

/** A contact in the database, of a new organisation unless one is given. What follows from country and address is filled in. */
export async function aContact(db: Db, given: AContact = {}) {
  made += 1;
  const organisationId = given.organisationId ?? (await anOrganisation(db)).id;
  const {
    name = `Kim Example ${made}`,
    country = 'NL',
    email = `kim.${made}@polder.example`,
    createdAt = '2026-11-02T09:00:00Z',
  } = given;
  const contact = await db.contact.create({
    data: {
      ...contactColumns({ name, email }, country, []),
      name,
      country,
      language: mailLanguageOf(country),
      ...timeZoneColumns(null, country, 'user', []),
      createdAt,
      updatedAt: createdAt,
      ...given,
      organisationId,
    },
  });
  await refreshContactSearch(db, contact.id);
  return contact;
}
