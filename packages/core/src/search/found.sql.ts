import { Prisma } from '../db.ts';
import type { Sought } from './found-by.ts';
import { gramsOfQuery, type Reading } from './query.ts';

/** Whether the texts of a row have all parts of a query, as SQL on a table that stands in the statement as `alias`. */
export function inTextSql(readings: readonly Reading[], alias: string): Prisma.Sql {
  return either(readings.map(({ patterns }) => every(patterns.map((pattern) => textLike(pattern, alias)))));
}

/** The same, by the index of grams. */
export function inGramsSql(readings: readonly Reading[], alias: string): Prisma.Sql {
  const row = Prisma.raw(alias);
  return either(
    readings.map(({ grams, patterns }) =>
      every([
        Prisma.sql`${row}.search_grams @> ${grams}::text[]`,
        ...patterns.map((pattern) => textLike(pattern, alias)),
      ]),
    ),
  );
}

/** Whether the first part of a query begins a word. */
export function beginsWordSql(readings: readonly Reading[], alias: string): Prisma.Sql {
  return either(readings.map((reading) => textLike(beginningPattern(reading), alias)));
}

/** The same and all other parts anywhere, by the index of grams. */
export function begunInGramsSql(readings: readonly Reading[], alias: string): Prisma.Sql {
  const begun = readings.map((reading) => ({
    ...reading,
    grams: reading.gramsOfBegun,
    patterns: [beginningPattern(reading), ...reading.patterns.slice(1)],
  }));
  return inGramsSql(begun, alias);
}

/** The search of a list, by its moment in the same table. */
export function soughtSql({ readings, since }: Sought, alias: string, moment: string): Prisma.Sql {
  if (!since) return inGramsSql(readings, alias);
  return Prisma.sql`(${Prisma.raw(`${alias}.${moment}`)} >= ${since}::timestamptz and ${inTextSql(readings, alias)})`;
}

/** Whether a row is found by this, wherever it stands; a query that finds nothing finds none. */
export function foundSql(q: string, alias: string): Prisma.Sql {
  const readings = gramsOfQuery(q);
  return readings.length === 0 ? Prisma.sql`false` : inGramsSql(readings, alias);
}

const beginningPattern = ({ patterns }: Reading) => `% ${(patterns[0] ?? '').replace(/^% ?/, '')}`;
const textLike = (pattern: string, alias: string) =>
  Prisma.sql`${Prisma.raw(alias)}.search_text like ${pattern}`;
const either = (conditions: Prisma.Sql[]) => Prisma.join(conditions, ' or ', '(', ')');
const every = (conditions: Prisma.Sql[]) => Prisma.join(conditions, ' and ', '(', ')');
