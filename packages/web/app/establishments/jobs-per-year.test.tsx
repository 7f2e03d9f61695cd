import { expect, test } from 'vitest';
import type { components } from '../api/schema.gen.ts';
import { renderDesk, wordsIn } from '../desk/testing/render-desk.tsx';
import { JobsPerYear } from './jobs-per-year.tsx';

type Headcount = components['schemas']['Headcount'];

const labels = {
  headcountSource: { declared: 'Declared by the company', register: 'Register', estimate: 'Estimate' },
};
const figure = (year: number, jobs: number, source: Headcount['source'] = 'register') => ({
  year,
  jobs,
  source,
});
const headcount = (...given: Parameters<typeof figure>): Headcount => ({
  ...figure(...given),
  note: null,
  version: 1,
});

test('every number stands in the table; the bars are for the eye alone, and leave a year without one open', () => {
  const establishment = {
    headcounts: [headcount(2025, 90), headcount(2025, 96, 'declared'), headcount(2023, 1120)],
    jobsPerYear: [figure(2025, 90), figure(2023, 1120)],
  };
  const html = renderDesk(<JobsPerYear establishment={establishment} mayEdit={false} />, { labels });
  const table = html.slice(html.indexOf('<table'), html.indexOf('</table>'));
  expect(wordsIn(table)).toBe(
    'Year Jobs Source 2025 90 Register 2025 96 Declared by the company 2023 1,120 Register',
  );
  const [chart = ''] = html.split('<table');
  expect(chart).toContain('aria-hidden="true"');
  expect(wordsIn(chart)).toMatch(/1,120 2023 2024 90 2025 The bars/);
  expect(html).not.toContain('<button');
});

test('one figure needs no bars; none is said in words', () => {
  const one = { headcounts: [headcount(2025, 90)], jobsPerYear: [figure(2025, 90)] };
  expect(renderDesk(<JobsPerYear establishment={one} mayEdit={false} />, { labels })).not.toContain(
    'aria-hidden="true"',
  );
  const none = { headcounts: [], jobsPerYear: [] };
  expect(wordsIn(renderDesk(<JobsPerYear establishment={none} mayEdit />, { labels }))).toBe(
    'Jobs per year Add a number of jobs How many people work here is not known yet.',
  );
});
