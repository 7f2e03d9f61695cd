import type { Db, Prisma } from '../db.ts';
import type { Findable } from './words.ts';

/** The records that the search box finds, by the names of their tables. */
export const searchedTables = ['organisation', 'contact', 'lead', 'inquiry', 'plot'] as const;
export type SearchedTable = (typeof searchedTables)[number];

/** The texts by which one record is found. */
export interface FindableRecord {
  id: string;
  texts: Findable[];
}

const organisationNames = {
  name: true,
  nameLanguage: true,
  latinName: true,
  names: { select: { name: true, language: true } },
} as const satisfies Prisma.OrganisationSelect;

type Named = Omit<Prisma.OrganisationGetPayload<{ select: typeof organisationNames }>, 'names'> & {
  names: readonly { name: string; language: string | null }[];
};

/** What each of these records is found by: its own texts, and the names of whom it belongs to. */
export const readTexts: Record<SearchedTable, (db: Db, ids: string[]) => Promise<FindableRecord[]>> = {
  async organisation(db, ids) {
    const rows = await db.organisation.findMany({
      where: { id: { in: ids } },
      select: {
        id: true,
        website: true,
        ...organisationNames,
        identifiers: { select: { value: true } },
      },
    });
    return rows.map((row) => ({
      id: row.id,
      texts: organisationTexts(row),
    }));
  },

  async contact(db, ids) {
    const rows = await db.contact.findMany({
      where: { id: { in: ids } },
      select: {
        id: true,
        name: true,
        nameReading: true,
        language: true,
        email: true,
        otherEmails: true,
        telephone: true,
        otherTelephones: true,
        organisation: { select: organisationNames },
      },
    });
    return rows.map((row) => ({
      id: row.id,
      texts: [
        ...personOf(row),
        ...row.otherEmails,
        row.telephone,
        ...row.otherTelephones,
        ...namesOf(row.organisation),
      ],
    }));
  },

  async lead(db, ids) {
    const rows = await db.lead.findMany({
      where: { id: { in: ids } },
      select: {
        id: true,
        title: true,
        organisation: { select: organisationNames },
        contact: { select: { name: true, nameReading: true, language: true, email: true } },
      },
    });
    return rows.map(({ id, title, organisation, contact }) => ({
      id,
      texts: [title, ...namesOf(organisation), ...(contact ? personOf(contact) : [])],
    }));
  },

  async inquiry(db, ids) {
    const rows = await db.inquiry.findMany({
      where: { id: { in: ids } },
      select: {
        id: true,
        reference: true,
        country: true,
        organisationName: true,
        organisationLatin: true,
        websiteDomain: true,
        identifier: true,
        contactName: true,
        contactNameReading: true,
        contactEmail: true,
        contactTelephone: true,
      },
    });
    return rows.map((row) => ({
      id: row.id,
      texts: [
        row.reference,
        { text: row.organisationName, language: languageIn(row.country) },
        row.organisationLatin,
        { text: row.contactName, language: languageIn(row.country) },
        row.contactNameReading,
        row.contactEmail,
        row.contactTelephone,
        row.websiteDomain,
        row.identifier,
      ],
    }));
  },

  async plot(db, ids) {
    const rows = await db.plot.findMany({
      where: { id: { in: ids } },
      select: {
        id: true,
        name: true,
        cadastralDesignation: true,
        address: true,
        park: { select: { name: true } },
      },
    });
    return rows.map(({ id, name, cadastralDesignation, address, park }) => ({
      id,
      texts: [
        name,
        park?.name,
        cadastralDesignation,
        // As it is typed without its spaces.
        cadastralDesignation?.replaceAll(' ', ''),
        address,
      ],
    }));
  },
};

/** What an organisation is found by; also of one that is yet to be made. */
export function organisationTexts(
  row: Named & { website: string | null; identifiers: readonly { value: string }[] },
): Findable[] {
  return [...namesOf(row), row.website, ...row.identifiers.map(({ value }) => value)];
}

function namesOf({ name, nameLanguage, latinName, names }: Named): Findable[] {
  return [
    { text: name, language: nameLanguage },
    latinName,
    ...names.map((other) => ({ text: other.name, language: other.language })),
  ];
}

function personOf(person: {
  name: string;
  nameReading: string | null;
  language: string;
  email: string | null;
}): Findable[] {
  // The language of mails tells the script of the name only where it is an East Asian one.
  const language = /^(ja|zh)$/.test(person.language) ? person.language : null;
  return [{ text: person.name, language }, person.nameReading, person.email];
}

/** The language that Han characters in a name from this country are in; null where either is likely. */
function languageIn(country: string): string | null {
  if (country === 'JP') return 'ja';
  return /^(CN|TW|HK|MO|SG)$/.test(country) ? 'zh' : null;
}
