import type { FieldError } from '../errors.ts';
import { isCurrency, type Rate } from '../exchange-rates/index.ts';

/** An investment in its currency and in euros, with the rate between them, as it is kept with the lead. */
export interface Capex {
  capexAmount: number | null;
  capexCurrency: string | null;
  capexRate: number | null;
  capexRateOn: Temporal.PlainDate | null;
  capexEur: number | null;
}

export const noCapex: Capex = {
  capexAmount: null,
  capexCurrency: null,
  capexRate: null,
  capexRateOn: null,
  capexEur: null,
};

/**
 * The investment with its value in euros, to the cent, at a dated rate; without a rate only in its currency. A sum in
 * euros needs none.
 */
export function capexAt(amount: number, currency: string, rate: Rate | null): Capex {
  const sum = { ...noCapex, capexAmount: amount, capexCurrency: currency };
  if (currency === 'EUR') return { ...sum, capexEur: amount };
  if (rate === null) return sum;
  return {
    ...sum,
    capexRate: rate.perEuro,
    capexRateOn: rate.quotedOn,
    capexEur: Math.round((amount / rate.perEuro) * 100) / 100,
  };
}

/** What is wrong with a sum: it needs a currency, and one that is there. */
export function capexProblems(amount: number | null, currency: string | null): FieldError[] {
  if (amount === null) return [];
  const wrong = (code: string, message: string) => [{ pointer: '/capexCurrency', code, message }];
  if (currency === null) return wrong('required', 'Say in which currency this is.');
  if (!isCurrency(currency)) return wrong('invalid-choice', `There is no currency ${currency} (ISO 4217).`);
  return [];
}
