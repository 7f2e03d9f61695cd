import { expect, test } from 'vitest';
import { pastedRates } from './pasted-rates.rules.ts';

const usd = { currency: 'USD', quotedOn: '2026-11-20', perEuro: 1.0412 };
const jpy = { currency: 'JPY', quotedOn: '2026-11-20', perEuro: 163.06 };

test.each([
  ['the table of a day', 'Date, USD, JPY, \n20 November 2026, 1.0412, 163.06, \n', [usd, jpy]],
  ['the same from a spreadsheet', 'Date\tUSD\tJPY\r\n2026-11-20\t1.0412\t163.06\r\n', [usd, jpy]],
  [
    'the history, with what was not quoted',
    'Date,USD,JPY,\n2026-11-20,1.0412,N/A,\n2026-11-19,1.05,,\n',
    [usd, { ...usd, quotedOn: '2026-11-19', perEuro: 1.05 }],
  ],
  ['a currency that is none', 'Date,USD,XQX\n2026-11-20,1.0412,3\n', [usd]],
  [
    'the XML',
    `<gesmes:Envelope><Cube><Cube time='2026-11-20'><Cube currency='USD' rate='1.0412'/>
      <Cube currency='JPY' rate='163.06'/></Cube></Cube></gesmes:Envelope>`,
    [usd, jpy],
  ],
])('%s', (_what, text, expected) => {
  const read = pastedRates(text)?.map((rate) => ({ ...rate, quotedOn: rate.quotedOn.toString() }));
  expect(read).toEqual(expected);
});

test.each([
  ['nothing', ''],
  ['a head alone', 'Date,USD'],
  ['another table', 'Name,Country\nHitachi,JP'],
  ['a day that is none', 'Date,USD\n2026-02-31,1.04'],
  ['a day in words that is none', 'Date,USD\n31 February 2026,1.04'],
  ['an XML of something else', '<Cube><Cube name="x"/></Cube>'],
])('%s is none of it', (_what, text) => {
  expect(pastedRates(text)).toBeUndefined();
});
