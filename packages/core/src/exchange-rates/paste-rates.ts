import { logCreations } from '../changes/index.ts';
import { asDate, asDay } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { inTransaction } from '../db.ts';
import { DomainError, type FieldError } from '../errors.ts';
import { newId } from '../new-id.ts';
import { jumpProblem, rateProblems } from './exchange-rate.rules.ts';
import { enteredSoFar, ratesAround } from './exchange-rates.queries.ts';
import { holdRates, todayOf } from './exchange-rates.ts';
import { type PastedRate, pastedRates } from './pasted-rates.rules.ts';

/** So many rates are taken in at once; a year of all currencies of the ECB is about 7,700. */
const mostPasted = 10_000;

/** Who publishes what is pasted. */
const pastedSource = 'European Central Bank';

export interface PasteRates {
  text: string;
  isConfirmed?: boolean | undefined;
}

/** What became of the rates that were pasted. */
export interface TakenRates {
  added: number;
  /** They stood already, with the same value. */
  known: number;
}

/**
 * Takes in the rates of a table or an XML of the European Central Bank, all of them or none. Refused: what is neither, a
 * day that has another rate (that one is corrected by itself), and, unless it is confirmed, a rate that is more than
 * 20 per cent off the last.
 */
export async function pasteRates(
  ctx: UserContext,
  { text, isConfirmed = false }: PasteRates,
): Promise<TakenRates> {
  const pasted = read(text);
  return inTransaction(ctx.db, async (db) => {
    await holdRates(db);
    const days = pasted.map(({ quotedOn }) => quotedOn).toSorted(Temporal.PlainDate.compare);
    const [from, until] = [days.at(0), days.at(-1)];
    if (!from || !until) return { added: 0, known: 0 };
    const currencies = [...new Set(pasted.map(({ currency }) => currency))];
    const standing = await ratesAround(db, currencies, from, until);
    const { fresh, known, problems } = sort(pasted, standing, todayOf(ctx), isConfirmed);
    refuse(problems);
    const entered = await enteredSoFar(db, fresh);
    const rows = fresh.map(({ currency, quotedOn, perEuro }) => ({
      id: newId(),
      number: entered({ currency, quotedOn }) + 1,
      ...{ currency, quotedOn: asDay(quotedOn), perEuro, source: pastedSource },
      ...{ createdAt: asDate(ctx.clock.now()), userId: ctx.actor.id },
    }));
    await db.exchangeRate.createMany({ data: rows });
    const made = rows.map(({ id, currency, quotedOn, perEuro, source }) => ({
      id,
      record: { currency, quotedOn, perEuro, source },
    }));
    if (made.length > 0) await logCreations({ ...ctx, db }, 'exchange-rate', made);
    return { added: fresh.length, known };
  });
}

function read(text: string): PastedRate[] {
  const pasted = pastedRates(text);
  if (!pasted) {
    const message = 'These are no rates as the European Central Bank publishes them (eurofxref).';
    throw refusal([{ pointer: '/text', code: 'no-rates', message }]);
  }
  if (pasted.length <= mostPasted) return pasted;
  const message = `These are ${pasted.length} rates; paste at most ${mostPasted} at once.`;
  throw refusal([{ pointer: '/text', code: 'too-many-rates', message, params: { most: mostPasted } }]);
}

/** Which are new, and what is wrong with these, each held against the one before it. */
function sort(
  pasted: readonly PastedRate[],
  standing: readonly Standing[],
  today: Temporal.PlainDate,
  isConfirmed: boolean,
) {
  const fresh: PastedRate[] = [];
  const problems: FieldError[] = [];
  let known = 0;
  const last = new Map<string, Standing>();
  for (const rate of [...standing, ...pasted.map((one) => ({ ...one, isPasted: true as const }))].toSorted(
    byDay,
  )) {
    const before = last.get(rate.currency) ?? null;
    if (!rate.isPasted) {
      last.set(rate.currency, rate);
    } else if (before?.quotedOn.equals(rate.quotedOn)) {
      if (before.perEuro === rate.perEuro) known += 1;
      else
        problems.push(inText(rate, 'rate-differs', `${before.perEuro} stands for this day. Correct that.`));
    } else {
      const jump = isConfirmed ? undefined : jumpProblem(rate.perEuro, before);
      const wrong = [...rateProblems({ ...rate, source: pastedSource }, today), ...(jump ? [jump] : [])];
      problems.push(...wrong.map(({ code, message }) => inText(rate, code, message)));
      fresh.push(rate);
      last.set(rate.currency, rate);
    }
  }
  return { fresh, known, problems };
}

type Standing = PastedRate & { isPasted?: true };

/** By day; on one day what stands goes first. The sort is stable. */
const byDay = (a: Standing, b: Standing) => Temporal.PlainDate.compare(a.quotedOn, b.quotedOn);

function inText({ currency, quotedOn, perEuro }: PastedRate, code: string, why: string): FieldError {
  const message = `${currency} ${perEuro} of ${quotedOn}: ${why}`;
  const params = { currency, perEuro, quotedOn: quotedOn.toString() };
  return { pointer: '/text', code, message, params };
}

/** The first twenty say enough: a text that is wrong throughout is not read line by line. */
const told = 20;

function refuse(problems: readonly FieldError[]): void {
  if (problems.length > 0) throw refusal(problems.slice(0, told));
}

const refusal = (problems: readonly FieldError[]) =>
  new DomainError('broken-rule', 'invalid', 'These exchange rates cannot be taken in so.', problems);
