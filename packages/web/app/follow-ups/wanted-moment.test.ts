import { expect, test } from 'vitest';
import { wantedIn } from './wanted-moment.ts';

test.each([
  [{ when: 'weeks-2', inDays: '10', on: '2027-04-29' }, { inWeeks: 2 }],
  [{ when: 'days', inDays: '10' }, { inDays: 10 }],
  [{ when: 'days', inDays: '１０' }, { inDays: 10 }],
  [{ when: 'day', on: '2027-04-29' }, { on: '2027-04-29' }],
  [{ when: 'day', on: '' }, null],
  [{ when: 'days', inDays: ' ' }, null],
  [{}, null],
])('%j is wanted as %j', (fields, wanted) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  expect(wantedIn(form)).toEqual(wanted);
});
