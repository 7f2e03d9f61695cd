import type { FieldError } from '../errors.ts';
import { isCurrency } from './currency.codes.ts';

/** What one euro is worth in a currency on a day, in units of that currency. */
export interface Rate {
  perEuro: number;
  quotedOn: Temporal.PlainDate;
}

/** A rate as somebody enters it. */
export interface GivenRate extends Rate {
  currency: string;
  source: string;
}

/** Further from the last rate than this it is more likely a slip, such as a rate upside down, than a fall of the currency. */
export const usualJumpPercent = 20;

/** The largest rate that is kept, in units for one euro. */
export const largestRate = 9_999_999_999;

/** By how many per cent a rate differs from the last; whole per cent, without a sign. */
export const jumpPercent = (perEuro: number, last: number): number =>
  Math.round(Math.abs(perEuro / last - 1) * 100);

/** What is wrong with a rate, before it is held against others. */
export function rateProblems({ currency, perEuro, quotedOn, source }: GivenRate, today: Temporal.PlainDate) {
  const problems: FieldError[] = [];
  if (currency === 'EUR') {
    problems.push(wrong('currency', 'euro-itself', 'One euro is one euro: choose another currency.'));
  } else if (!isCurrency(currency)) {
    problems.push(wrong('currency', 'invalid-choice', `There is no currency ${currency} (ISO 4217).`));
  }
  if (Temporal.PlainDate.compare(quotedOn, today) > 0) {
    problems.push(wrong('quotedOn', 'day-future', 'Choose today or a day that was.'));
  }
  if (!(perEuro > 0 && perEuro <= largestRate)) {
    problems.push(wrong('perEuro', 'not-positive', 'Enter how much of the currency one euro is; above 0.'));
  }
  if (source.trim() === '') problems.push(wrong('source', 'required', 'Say who published this rate.'));
  return problems;
}

/** That a rate is further from the last than is usual, which has to be confirmed; undefined when it is not, or is the first. */
export function jumpProblem(perEuro: number, last: Rate | null): FieldError | undefined {
  if (!last || Math.abs(perEuro / last.perEuro - 1) * 100 <= usualJumpPercent) return undefined;
  const percent = jumpPercent(perEuro, last.perEuro);
  return {
    pointer: '/perEuro',
    code: 'rate-jumps',
    message: `This is ${percent} % off the rate of ${last.quotedOn}: ${last.perEuro}. Confirm it if it is right.`,
    params: { percent, last: last.perEuro, lastOn: last.quotedOn.toString() },
  };
}

function wrong(field: keyof GivenRate, code: string, message: string): FieldError {
  return { pointer: `/${field}`, code, message };
}
