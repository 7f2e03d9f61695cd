import { expect, test } from 'vitest';
import { lastDayThere, leftBefore, moveProblems } from './move.rules.ts';

const today = Temporal.PlainDate.from('2026-11-24');
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const present = { organisationId: 'a', startedOn: null, leftOn: null };

test.each([
  ['to another, today', { organisationId: 'b', on: '2026-11-24' }, present, []],
  [
    'to where he is',
    { organisationId: 'a', on: '2026-11-01' },
    present,
    ['/organisationId same-organisation'],
  ],
  ['tomorrow', { organisationId: 'b', on: '2026-11-25' }, present, ['/on day-future']],
  [
    'on the day he came',
    { organisationId: 'b', on: '2026-01-01' },
    { ...present, startedOn: day('2026-01-01') },
    ['/on moved-before-coming'],
  ],
  [
    'on his last day',
    { organisationId: 'b', on: '2026-06-30' },
    { ...present, leftOn: day('2026-06-30') },
    ['/on moved-before-leaving'],
  ],
  ['after a pause', { organisationId: 'b', on: '2026-09-01' }, { ...present, leftOn: day('2026-06-30') }, []],
])('%s', (_what, { organisationId, on }, from, expected) => {
  const problems = moveProblems({ organisationId, on: day(on) }, from, today);
  expect(problems.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(expected);
});

test.each([
  ['2026-09-01', null, '2026-08-31'],
  ['2026-09-01', '2026-06-30', '2026-06-30'],
  ['2026-03-01', null, '2026-02-28'],
])('moved on %s, left on %s: there until %s, and back again', (on, left, ended) => {
  const leftOn = left === null ? null : day(left);
  expect(lastDayThere(day(on), leftOn)).toEqual(day(ended));
  expect(leftBefore(day(on), day(ended))).toEqual(leftOn);
});
