import { expect, test } from 'vitest';
import { answersIn } from './answers.server.ts';

function formOf(entries: [string, string][]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

test('what was left empty is left out, with its unit', () => {
  const form = formOf([
    ['organisationName', ' 株式会社みなと物流 '],
    ['website', ''],
    ['floorAreaFrom', ''],
    ['floorAreaUnit', 'tsubo'],
    ['powerNeeded', '2'],
    ['powerUnit', 'mva'],
    ['activities', 'logistics'],
    ['activities', 'sales'],
  ]);
  expect(answersIn(form)).toEqual({
    organisationName: '株式会社みなと物流',
    powerNeeded: '2',
    powerUnit: 'mva',
    activities: ['logistics', 'sales'],
  });
});

test.each([
  ['2.500', '2500'],
  ['2,500', '2500'],
  ['２５００', '2500'],
  ['1,5', '1.5'],
  ['a few', 'a few'],
  ['500坪', '500坪'],
])('an area of %s goes as %s, whatever the language of the company', (typed, sent) => {
  const form = formOf([
    ['floorAreaFrom', typed],
    ['floorAreaUnit', 'm2'],
  ]);
  expect(answersIn(form)).toEqual({ floorAreaFrom: sent, floorAreaUnit: 'm2' });
});
