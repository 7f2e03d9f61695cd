import { leadSeenSql } from '../access/index.ts';
import { codeLabels, type Locale, labelOf, locales } from '../code-lists/index.ts';
import type { UserContext } from '../context.ts';
import { type Db, Prisma } from '../db.ts';
import { fieldOf, type RetirableList } from './retirable-lists.ts';

/** A code of a list, with its words, since when it is retired and how much still has it. */
export interface ListedCode {
  code: string;
  words: Record<Locale, string>;
  /** The first day on which it is not chosen anew; null: it is chosen. */
  retiredFrom: Date | null;
  /** Leads that have it, of those this colleague sees. */
  leads: number;
  /** For If-Match; 0 while nothing was decided about it. */
  version: number;
}

/** The codes of a list in its order, with what was decided about them. */
export async function findListedCodes(ctx: UserContext, list: RetirableList): Promise<ListedCode[]> {
  const decided = await ctx.db.retiredCode.findMany({ where: { list } });
  const leads = await leadsByCode(ctx, list);
  return Object.keys(codeLabels.en[list]).map((code) => {
    const row = decided.find((one) => one.code === code);
    return {
      code,
      words: Object.fromEntries(
        locales.map((locale) => [locale, labelOf(locale, list, code)]),
      ) as ListedCode['words'],
      retiredFrom: row?.retiredFrom ?? null,
      leads: leads.get(code) ?? 0,
      version: row?.version ?? 0,
    };
  });
}

/** The codes that are not chosen on a day, by list; a list without one is left out. */
export async function findRetired(db: Db, day: Date): Promise<Record<string, string[]>> {
  const rows = await db.retiredCode.findMany({
    where: { retiredFrom: { lte: day } },
    orderBy: [{ list: 'asc' }, { code: 'asc' }],
  });
  return Object.fromEntries(
    Map.groupBy(rows, ({ list }) => list)
      .entries()
      .map(([list, ofList]) => [list, ofList.map(({ code }) => code)]),
  );
}

async function leadsByCode({ db, actor }: UserContext, list: RetirableList): Promise<Map<string, number>> {
  const field = fieldOf(list);
  const column = Prisma.raw(`l.${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`);
  const code = severalFields.includes(field) ? Prisma.sql`unnest(${column})` : column;
  const rows = await db.$queryRaw<{ code: string | null; leads: number }[]>(Prisma.sql`
    select code, count(*)::int as leads
    from (select ${code} as code from lead l where ${leadSeenSql(actor)}) chosen
    group by code`);
  return new Map(rows.flatMap((row) => (row.code === null ? [] : [[row.code, row.leads]])));
}

const severalFields: readonly string[] = ['clusters', 'activities', 'tenures', 'drivers'];
