import { expect, test } from 'vitest';
import type { HeadcountSource } from './establishment.codes.ts';
import { headcountProblems, jobsByYear } from './headcount.rules.ts';

const figure = (year: number, jobs: number, source: HeadcountSource) => ({ year, jobs, source });

test.each([
  ['nothing', [], []],
  [
    'the register before the company',
    [figure(2025, 90, 'declared'), figure(2025, 85, 'register')],
    ['2025 85 register'],
  ],
  [
    'the company before an estimate',
    [figure(2025, 100, 'estimate'), figure(2025, 90, 'declared')],
    ['2025 90 declared'],
  ],
  ['an estimate alone', [figure(2025, 100, 'estimate')], ['2025 100 estimate']],
  [
    'each year by itself, the latest first',
    [figure(2023, 10, 'register'), figure(2025, 30, 'estimate'), figure(2024, 20, 'declared')],
    ['2025 30 estimate', '2024 20 declared', '2023 10 register'],
  ],
  ['none is a figure too', [figure(2025, 0, 'register'), figure(2025, 4, 'estimate')], ['2025 0 register']],
])('jobs by year: %s', (_what, figures, expected) => {
  expect(jobsByYear(figures).map(({ year, jobs, source }) => `${year} ${jobs} ${source}`)).toEqual(expected);
});

test.each([
  [2025, 0, []],
  [2026, 1_000_000, []],
  [1900, 12, []],
  [1899, 12, ['/year year']],
  [2027, 12, ['/year year']],
  [2025.5, 12, ['/year year']],
  [2025, -1, ['/jobs number']],
  [2025, 1.5, ['/jobs number']],
  [2025, 1_000_001, ['/jobs number']],
  [20255, -1, ['/year year', '/jobs number']],
])('%d: %d jobs, said in 2026', (year, jobs, refused) => {
  const problems = headcountProblems({ year, jobs }, 2026);
  expect(problems.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(refused);
});
