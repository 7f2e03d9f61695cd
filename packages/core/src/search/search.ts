import { may, type Permission } from '../access/index.ts';
import type { UserContext } from '../context.ts';
import { DomainError } from '../errors.ts';
import { normaliseName } from '../names/index.ts';
import { gramsOfQuery } from './query.ts';
import type {
  FoundContact,
  FoundInquiry,
  FoundLead,
  FoundOrganisation,
  FoundPlot,
  SearchGroup,
} from './search.results.ts';
import { mostCounted, type SearchQuery, searchSql } from './search.sql.ts';
import type { SearchedTable } from './texts.queries.ts';

export interface Search {
  q: string;
  /** Of each group. */
  limit: number;
}

/** What is found, by kind of record; null for a kind that the reader may not read at all. */
export interface SearchResults {
  organisations: SearchGroup<FoundOrganisation> | null;
  contacts: SearchGroup<FoundContact> | null;
  leads: SearchGroup<FoundLead> | null;
  inquiries: SearchGroup<FoundInquiry> | null;
  plots: SearchGroup<FoundPlot> | null;
}

/**
 * Finds records by any spelling of any of their names, by parts of references, e-mail addresses and telephone
 * numbers: all words in one record, each group's best first. Only what this colleague sees is found and counted;
 * what is archived or merged away is not. A query without a letter or digit is a broken rule.
 */
export async function search({ db, actor }: UserContext, { q, limit }: Search): Promise<SearchResults> {
  const readings = gramsOfQuery(q);
  if (readings.length === 0) {
    throw new DomainError('broken-rule', 'invalid', 'There is nothing in this to search by.', [
      { pointer: '/q', code: 'required', message: 'Type a letter or a digit.' },
    ]);
  }
  const query: SearchQuery = { readings, normalisedName: normaliseName(q), limit, actor };
  async function group<Item>(
    table: SearchedTable,
    permission: Permission,
  ): Promise<SearchGroup<Item> | null> {
    if (!may(actor, permission)) return null;
    return groupOf(await db.$queryRaw<(Item & { found: number })[]>(searchSql(table, query)));
  }
  const [organisations, contacts, leads, inquiries, plots] = await Promise.all([
    group<FoundOrganisation>('organisation', 'organisations:read'),
    group<FoundContact>('contact', 'contacts:read'),
    group<FoundLead>('lead', 'leads:read'),
    group<FoundInquiry>('inquiry', 'inquiries:read'),
    group<FoundPlot>('plot', 'plots:read'),
  ]);
  return { organisations, contacts, leads, inquiries, plots };
}

function groupOf<Item>(rows: (Item & { found: number })[]): SearchGroup<Item> {
  const found = rows[0]?.found ?? 0;
  const count = { value: Math.min(found, mostCounted), isExact: found <= mostCounted };
  return { items: rows.map(({ found: _, ...item }) => item as unknown as Item), count };
}
