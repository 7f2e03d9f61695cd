import { expect, test } from 'vitest';
import { capexAt, capexProblems } from './capex.rules.ts';

const day = Temporal.PlainDate.from('2024-12-31');

test.each([
  ['euros need no rate', 1_250_000, 'EUR', null, 1_250_000],
  ['yen at the rate of the European Central Bank', 2_000_000_000, 'JPY', 163.06, 12_265_423.77],
  ['a sum of nothing is one', 0, 'USD', 1.0389, 0],
  ['without a rate there are no euros', 5_000_000, 'TWD', null, null],
])('%s: %d %s at %s is %s', (_what, amount, currency, perEuro, capexEur) => {
  const rate = perEuro === null ? null : { perEuro, quotedOn: day };
  expect(capexAt(amount, currency, rate)).toEqual({
    capexAmount: amount,
    capexCurrency: currency,
    capexRate: perEuro,
    capexRateOn: perEuro === null ? null : day,
    capexEur,
  });
});

test.each([
  [1, 'JPY', []],
  [null, null, []],
  [null, 'JPY', []],
  [1, null, ['required']],
  [0, null, ['required']],
  [1, 'XYZ', ['invalid-choice']],
  [1, 'eur', ['invalid-choice']],
])('%s in %s has the problems %j', (amount, currency, codes) => {
  expect(capexProblems(amount, currency).map(({ code }) => code)).toEqual(codes);
});
