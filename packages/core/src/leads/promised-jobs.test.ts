import { expect, test } from 'vitest';
import { comparePromise } from './promised-jobs.ts';

const landedOn = Temporal.PlainDate.from('2024-05-01');
const years = (...realised: (number | null)[]) =>
  realised.map((jobs, at) => ({ year: 2025 + at, promised: 40, realised: jobs }));

test.each([
  ['nothing is counted yet', [], years(null, null, null)],
  [
    'each year is counted',
    [
      [2025, 10],
      [2026, 30],
      [2027, 45],
    ],
    years(10, 30, 45),
  ],
  [
    'the year of landing itself is not compared',
    [
      [2024, 5],
      [2026, 30],
    ],
    years(null, 30, null),
  ],
  [
    'what was there before counts off',
    [
      [2022, 90],
      [2023, 100],
      [2025, 120],
    ],
    years(20, null, null),
  ],
  [
    'jobs may be lost',
    [
      [2023, 100],
      [2025, 80],
    ],
    years(-20, null, null),
  ],
  ['later years are not the promise’s', [[2028, 99]], years(null, null, null)],
])('%s', (_what, counts, expected) => {
  const headcounts = counts.map(([year = 0, jobs = 0]) => ({ year, jobs }));
  expect(comparePromise({ landedOn, promised: 40 }, headcounts)).toEqual(expected);
});

test.each([
  [null, 40],
  [landedOn, null],
])('a case of %s with %s jobs has nothing to compare', (on, promised) => {
  expect(comparePromise({ landedOn: on, promised }, [{ year: 2025, jobs: 1 }])).toEqual([]);
});

test('a promise of no jobs is compared too', () => {
  expect(comparePromise({ landedOn, promised: 0 }, [{ year: 2025, jobs: 3 }])[0]).toEqual({
    year: 2025,
    promised: 0,
    realised: 3,
  });
});
