import { asDay } from '../clock.ts';
import type { Db, Prisma } from '../db.ts';
import { notFound } from '../errors.ts';
import { type Page, type PageRequest, pageOf, pageSize, readCursor, rowsAfter } from '../pages/index.ts';
import type { Rate } from './exchange-rate.rules.ts';

const parts = { user: { select: { id: true, name: true } } } as const;

export type ExchangeRate = Prisma.ExchangeRateGetPayload<{ include: typeof parts }>;

/** The latest rate of each currency that has one, by currency. */
export function findLatestRates(db: Db): Promise<ExchangeRate[]> {
  return db.exchangeRate.findMany({
    where: { archivedAt: null },
    distinct: ['currency'],
    orderBy: [{ currency: 'asc' }, { quotedOn: 'desc' }],
    include: parts,
  });
}

export interface FindRates extends PageRequest {
  currency?: string | undefined;
}

/** The rates by their day, the latest first, with those that were corrected or taken back. */
export async function findRates(db: Db, request: FindRates): Promise<Page<ExchangeRate>> {
  const { cursor, limit = pageSize, currency } = request;
  const rows = await db.exchangeRate.findMany({
    where: { AND: [currency === undefined ? {} : { currency }, rowsAfter('quotedOn', readCursor(cursor))] },
    orderBy: [{ quotedOn: 'desc' }, { id: 'desc' }],
    take: limit + 1,
    include: parts,
  });
  return pageOf(rows, limit, ({ quotedOn }) => quotedOn);
}

/** One rate, also one that was corrected; not-found otherwise. */
export async function getRate(db: Db, id: string): Promise<ExchangeRate> {
  const rate = await db.exchangeRate.findUnique({ where: { id }, include: parts });
  if (!rate) throw notFound('exchange rate');
  return rate;
}

/** The latest rate of a currency that was quoted on a day or before; null when there is none. */
export async function rateOn(db: Db, currency: string, day: Temporal.PlainDate): Promise<Rate | null> {
  const found = await db.exchangeRate.findFirst({
    where: { currency, archivedAt: null, quotedOn: { lte: asDay(day) } },
    orderBy: { quotedOn: 'desc' },
  });
  return found && rateOf(found);
}

/** The rates of these currencies within these days, and of each the last before them. */
export async function ratesAround(
  db: Db,
  currencies: readonly string[],
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): Promise<(Rate & { currency: string })[]> {
  const of = { archivedAt: null, currency: { in: [...currencies] } };
  const before = await db.exchangeRate.findMany({
    where: { ...of, quotedOn: { lt: asDay(from) } },
    distinct: ['currency'],
    orderBy: [{ currency: 'asc' }, { quotedOn: 'desc' }],
  });
  const within = await db.exchangeRate.findMany({
    where: { ...of, quotedOn: { gte: asDay(from), lte: asDay(until) } },
    orderBy: { quotedOn: 'asc' },
  });
  return [...before, ...within].map((row) => ({ ...rateOf(row), currency: row.currency }));
}

/** How often something was entered for each of these currencies and days. */
export async function enteredSoFar(
  db: Db,
  rates: readonly { currency: string; quotedOn: Temporal.PlainDate }[],
): Promise<(rate: { currency: string; quotedOn: Temporal.PlainDate }) => number> {
  const rows = await db.exchangeRate.groupBy({
    by: ['currency', 'quotedOn'],
    where: {
      currency: { in: [...new Set(rates.map(({ currency }) => currency))] },
      quotedOn: { in: [...new Set(rates.map(({ quotedOn }) => quotedOn.toString()))].map(asDay) },
    },
    _max: { number: true },
  });
  const numbers = new Map(
    rows.map((row) => [keyOf(row.currency, dayOf(row.quotedOn)), row._max.number ?? 0]),
  );
  return ({ currency, quotedOn }) => numbers.get(keyOf(currency, quotedOn)) ?? 0;
}

const keyOf = (currency: string, day: Temporal.PlainDate) => `${currency} ${day}`;
const dayOf = (date: Date) => Temporal.PlainDate.from(date.toISOString().slice(0, 10));

function rateOf({ perEuro, quotedOn }: { perEuro: { toNumber(): number }; quotedOn: Date }): Rate {
  return { perEuro: perEuro.toNumber(), quotedOn: dayOf(quotedOn) };
}
