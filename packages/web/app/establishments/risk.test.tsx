import { expect, test } from 'vitest';
import type { components } from '../api/schema.gen.ts';
import { renderDesk, wordsIn } from '../desk/testing/render-desk.tsx';
import { RiskSignal } from './risk.tsx';

type Risk = components['schemas']['Risk'];

const labels = {
  riskLevel: { act: 'Act now', watch: 'Watch', calm: 'Calm', unknown: 'Not known' },
  headcountSource: { declared: 'Declared by the company', register: 'Register', estimate: 'Estimate' },
};
const said = (level: Risk['level'], code: string, params: object): Risk => ({
  level,
  reasons: [{ code, params } as Risk['reasons'][number]],
});
const on = { on: '2026-10-22' };

test.each<[Risk, string]>([
  [
    said('act', 'relocation-likely', on),
    'Act now Likely to relocate within 12 months, it said on Thu 22 Oct.',
  ],
  [said('watch', 'lease-ends-on', { on: '2027-06-30' }), 'Watch The lease ends on Wed 30 Jun 2027.'],
  [said('watch', 'lease-ends', on), 'Watch The lease ends within 12 months, it said on Thu 22 Oct.'],
  [said('watch', 'lease-ended-on', on), 'Watch The lease ended on Thu 22 Oct; how it went on is not known.'],
  [said('watch', 'recruited-by-others', on), 'Watch Other places recruit it, it said on Thu 22 Oct.'],
  [said('watch', 'leadership-change', on), 'Watch A change of leadership, heard on Thu 22 Oct.'],
  [said('watch', 'fewer-jobs-expected', on), 'Watch It expects fewer jobs, it said on Thu 22 Oct.'],
  [
    said('watch', 'jobs-fell', {
      from: 1200,
      fromYear: 2024,
      fromSource: 'register',
      to: 90,
      toYear: 2025,
      toSource: 'declared',
    }),
    'Watch Jobs fell from 1,200 (2024, register) to 90 (2025, declared by the company).',
  ],
  [
    said('watch', 'visit-overdue', { since: '2026-11-01', ...on }),
    'Watch A visit was due by Sun 1 Nov; the last one was on Thu 22 Oct.',
  ],
  [said('calm', 'staying', on), 'Calm It stays, it said on Thu 22 Oct, and nothing points the other way.'],
  [said('unknown', 'never-visited', {}), 'Not known Nobody has visited it yet.'],
  [
    said('unknown', 'answers-too-old', on),
    'Not known The last visit, on Thu 22 Oct, is too long ago for its answers to count.',
  ],
  [
    said('unknown', 'not-asked', on),
    'Not known At the last visit, on Thu 22 Oct, nobody asked whether it stays.',
  ],
])('%j in words', (risk, words) => {
  const read = wordsIn(renderDesk(<RiskSignal risk={risk} />, { labels }));
  // Some versions of CLDR set a comma behind the weekday.
  expect(read.replace(/\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun),/g, '$1')).toBe(`Risk of leaving ${words}`);
});

test('in Dutch too, with a thousand as it is written there', () => {
  const risk = said('watch', 'jobs-fell', {
    from: 1200,
    fromYear: 2024,
    fromSource: 'register',
    to: 90,
    toYear: 2025,
    toSource: 'register',
  });
  const read = wordsIn(renderDesk(<RiskSignal risk={risk} />, { labels, locale: 'nl' }));
  expect(read).toContain('De banen daalden van 1.200 (2024, register) naar 90 (2025, register).');
});
