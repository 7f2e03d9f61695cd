import { differences, logChange, logCreation } from '../changes/index.ts';
import { asDate, asDay } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { type Db, inTransaction } from '../db.ts';
import { DomainError, type FieldError, staleEdit } from '../errors.ts';
import { tidyLine } from '../names/index.ts';
import { deskTimeZone } from '../time-zones/index.ts';
import { type GivenRate, jumpProblem, rateProblems } from './exchange-rate.rules.ts';
import { type ExchangeRate, getRate, rateOn } from './exchange-rates.queries.ts';

export interface AddRate extends GivenRate {
  /** It is far from the last rate, and right. */
  isConfirmed?: boolean | undefined;
}

/**
 * Keeps what one euro was worth on a day. Leads are given it when their sum is entered from then on; those that have a
 * rate keep theirs. Refused: a day to come, a day that has a rate (that one is corrected), and, unless it is confirmed,
 * a rate that is more than 20 per cent off the last.
 */
export function addRate(ctx: UserContext, given: AddRate): Promise<ExchangeRate> {
  return inTransaction(ctx.db, async (db) => {
    await holdRates(db);
    const inside = { ...ctx, db };
    const rate = { ...given, source: tidyLine(given.source) };
    refuse(rateProblems(rate, todayOf(ctx)));
    const standing = await db.exchangeRate.findFirst({
      where: { currency: rate.currency, quotedOn: asDay(rate.quotedOn), archivedAt: null },
    });
    if (standing) throw rateExists();
    const last = await rateOn(db, rate.currency, rate.quotedOn);
    refuse(given.isConfirmed ? [] : [jumpProblem(rate.perEuro, last)]);
    return write(inside, rate);
  });
}

export interface CorrectRate {
  perEuro: number;
  source: string;
  isConfirmed?: boolean | undefined;
}

/**
 * Puts another rate in the place of one that was wrong: a row of its own, and the wrong one is archived, so that what
 * leads were given stays explained. Stale or archived: conflicts.
 */
export function correctRate(
  ctx: UserContext,
  id: string,
  version: number,
  given: CorrectRate,
): Promise<ExchangeRate> {
  return inTransaction(ctx.db, async (db) => {
    await holdRates(db);
    const inside = { ...ctx, db };
    const before = await getRate(db, id);
    const quotedOn = Temporal.PlainDate.from(before.quotedOn.toISOString().slice(0, 10));
    const rate = {
      currency: before.currency,
      quotedOn,
      perEuro: given.perEuro,
      source: tidyLine(given.source),
    };
    await setArchived(inside, before, version, true);
    refuse(rateProblems(rate, todayOf(ctx)));
    refuse(given.isConfirmed ? [] : [jumpProblem(rate.perEuro, await rateOn(db, rate.currency, quotedOn))]);
    return write(inside, rate);
  });
}

/** Takes a rate out of use; leads that were given it keep it. Stale or archived: conflicts. */
export function archiveRate(ctx: UserContext, id: string, version: number): Promise<ExchangeRate> {
  return inTransaction(ctx.db, async (db) => {
    await holdRates(db);
    await setArchived({ ...ctx, db }, await getRate(db, id), version, true);
    return getRate(db, id);
  });
}

/** Puts it back into use; a conflict where its day has another by now. */
export function unarchiveRate(ctx: UserContext, id: string, version: number): Promise<ExchangeRate> {
  return inTransaction(ctx.db, async (db) => {
    await holdRates(db);
    const before = await getRate(db, id);
    const { currency, quotedOn } = before;
    const other = await db.exchangeRate.count({
      where: { currency, quotedOn, archivedAt: null, NOT: { id } },
    });
    if (other > 0) throw rateExists();
    await setArchived({ ...ctx, db }, before, version, false);
    return getRate(db, id);
  });
}

async function setArchived(ctx: UserContext, before: ExchangeRate, version: number, archive: boolean) {
  const { id } = before;
  if (before.version !== version) throw staleEdit('exchange rate', before);
  if ((before.archivedAt !== null) === archive) {
    const code = archive ? 'archived' : 'not-archived';
    throw new DomainError('conflict', code, `This exchange rate is ${archive ? '' : 'not '}archived.`);
  }
  const archivedAt = archive ? asDate(ctx.clock.now()) : null;
  const { count } = await ctx.db.exchangeRate.updateMany({
    where: { id, version },
    data: { archivedAt, version: { increment: 1 } },
  });
  if (count === 0) throw staleEdit('exchange rate', await getRate(ctx.db, id));
  await logChange(ctx, 'exchange-rate', id, differences({ ...before }, { archivedAt }));
}

async function write(ctx: UserContext, { currency, quotedOn, perEuro, source }: GivenRate) {
  const key = { currency, quotedOn: asDay(quotedOn) };
  const entered = await ctx.db.exchangeRate.count({ where: key });
  const columns = { ...key, perEuro, source };
  const { id } = await ctx.db.exchangeRate.create({
    data: { ...columns, number: entered + 1, createdAt: asDate(ctx.clock.now()), userId: ctx.actor.id },
    select: { id: true },
  });
  await logCreation(ctx, 'exchange-rate', id, columns);
  return getRate(ctx.db, id);
}

/** One at a time enters rates, so that no day gets two; held until the end of the transaction. */
export async function holdRates(db: Db): Promise<void> {
  await db.$executeRaw`select pg_advisory_xact_lock(hashtext('exchange_rate'))`;
}

function rateExists(): DomainError {
  return new DomainError('conflict', 'rate-exists', 'This day has a rate. Correct that one.', [
    { pointer: '/quotedOn', code: 'rate-exists', message: 'This day has a rate. Correct that one.' },
  ]);
}

/** Refuses with every problem at once; nothing when there is none. */
export function refuse(problems: readonly (FieldError | undefined)[]): void {
  const wrong = problems.filter((problem) => problem !== undefined);
  if (wrong.length === 0) return;
  throw new DomainError('broken-rule', 'invalid', 'This exchange rate cannot be kept so.', wrong);
}

export const todayOf = ({ clock }: Pick<UserContext, 'clock'>): Temporal.PlainDate =>
  clock.now().toZonedDateTimeISO(deskTimeZone).toPlainDate();
