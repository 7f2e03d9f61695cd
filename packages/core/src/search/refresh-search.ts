import { type Db, Prisma } from '../db.ts';
import { searchColumns } from './grams.ts';
import { readTexts, type SearchedTable } from './texts.queries.ts';

/** How many records are read and written at a time. */
const batchSize = 500;

/**
 * Makes an organisation findable by its names as they are now, and its contacts and leads with it. Belongs after the
 * writes in every transaction that changes a name, website or number of it, or moves contacts or leads to it.
 */
export async function refreshOrganisationSearch(db: Db, id: string): Promise<void> {
  await refreshRows(db, 'organisation', [id]);
  await refreshRows(
    db,
    'contact',
    await holdRows(db, Prisma.sql`contact where organisation_id = ${id}::uuid`),
  );
  await refreshRows(db, 'lead', await holdRows(db, Prisma.sql`lead where organisation_id = ${id}::uuid`));
}

/** Makes a contact findable by what is known of it now, and its leads with it. In the transaction that writes it. */
export async function refreshContactSearch(db: Db, id: string): Promise<void> {
  await refreshRows(db, 'contact', [id]);
  await refreshRows(db, 'lead', await holdRows(db, Prisma.sql`lead where contact_id = ${id}::uuid`));
}

/** Makes a lead findable by its title, its organisation's names and its contact. In the transaction that writes it. */
export async function refreshLeadSearch(db: Db, id: string): Promise<void> {
  await refreshRows(db, 'lead', [id]);
}

/** Makes an inquiry findable by what was sent. In the transaction that writes it. */
export async function refreshInquirySearch(db: Db, id: string): Promise<void> {
  await refreshRows(db, 'inquiry', [id]);
}

/** Makes a plot findable by its number, park, designation and address. In the transaction that writes it. */
export async function refreshPlotSearch(db: Db, id: string): Promise<void> {
  await refreshRows(db, 'plot', [id]);
}

/** The same for all plots of a park whose name changed. */
export async function refreshPlotsOfPark(db: Db, parkId: string): Promise<void> {
  await refreshRows(db, 'plot', await holdRows(db, Prisma.sql`plot where park_id = ${parkId}::uuid`));
}

/**
 * Waits until nobody is renaming these, and lets nobody do so until the transaction ends. A record that is new, or
 * newly linked, would otherwise keep the old name: who renames does not see it yet.
 */
export async function holdNames(
  db: Db,
  {
    organisationId,
    contactId,
    parkId,
  }: { organisationId?: string | null; contactId?: string | null; parkId?: string | null },
): Promise<void> {
  if (organisationId) {
    await db.$queryRaw`select 1 as held from organisation where id = ${organisationId}::uuid for share`;
  }
  if (contactId) await db.$queryRaw`select 1 as held from contact where id = ${contactId}::uuid for share`;
  if (parkId) await db.$queryRaw`select 1 as held from park where id = ${parkId}::uuid for share`;
}

/** Writes the columns of these records anew, where they differ. */
export async function refreshRows(db: Db, table: SearchedTable, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += batchSize) {
    const records = await readTexts[table](db, ids.slice(from, from + batchSize));
    const made = records.map(({ id, texts }) => ({ id, ...searchColumns(texts) }));
    await db.$executeRaw`
      update ${Prisma.raw(table)} as row
      set search_text = made.text, search_grams = string_to_array(made.grams, ' ')
      from unnest(
        ${made.map(({ id }) => id)}::uuid[],
        ${made.map(({ searchText }) => searchText)}::text[],
        ${made.map(({ searchGrams }) => searchGrams.join(' '))}::text[]
      ) as made (id, text, grams)
      where row.id = made.id and (row.search_text <> made.text or row.search_grams = '{}')`;
  }
}

/** Holds rows against other writers before their texts are read: an edit under way is then either seen or waits. */
async function holdRows(db: Db, rows: Prisma.Sql): Promise<string[]> {
  const held = await db.$queryRaw<{ id: string }[]>`select id from ${rows} order by id for update`;
  return held.map(({ id }) => id);
}
