import { expect, test } from 'vitest';
import { amountIn, choiceIn, decimalIn, listIn } from './form-values.server.ts';

function formOf(...entries: [string, string][]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

test.each([
  ['4000', 4000],
  ['4,000', 4000],
  ['4.000', 4000],
  ['4 000', 4000],
  ['1.234.567', 1_234_567],
  ['1,234.5', 1234.5],
  ['1.234,56', 1234.56],
  ['12,5', 12.5],
  ['0.75', 0.75],
  ['４０００', 4000],
  ['-3', -3],
  ['', null],
  ['  ', null],
  ['many', 'many'],
  ['1.2.3', '1.2.3'],
])('an amount typed as "%s" goes on as %j', (typed, amount) => {
  expect(amountIn(formOf(['areaM2', typed]), 'areaM2')).toBe(amount);
});

test.each([
  ['1.250', 1.25],
  ['1,250', 1.25],
  ['0.63', 0.63],
  ['52,370215', 52.370215],
  ['５,２', 5.2],
  ['0', 0],
  ['', null],
  ['1.250,5', '1.250,5'],
  ['much', 'much'],
])('a measure typed as "%s" goes on as %j', (typed, measure) => {
  expect(decimalIn(formOf(['powerMva', typed]), 'powerMva')).toBe(measure);
});

test('what was not filled in, chosen or ticked is none', () => {
  const form = formOf(['email', '  '], ['clusters', ''], ['clusters', 'water']);
  expect(choiceIn(form, 'email')).toBeNull();
  expect(choiceIn(form, 'absent')).toBeNull();
  expect(listIn(form, 'clusters')).toEqual(['water']);
});
