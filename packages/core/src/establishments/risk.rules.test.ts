import { expect, test } from 'vitest';
import type { HeadcountSource } from './establishment.codes.ts';
import { type RiskFacts, riskOf, type VisitFindings } from './risk.rules.ts';

const day = Temporal.PlainDate.from;
const today = day('2026-11-24');

type Visit = Partial<Omit<VisitFindings, 'visitedOn' | 'leaseEndsOn'>> & { leaseEndsOn?: string };

/** A visit at which nothing was found out but what is given. */
function visit(on: string, { leaseEndsOn, ...given }: Visit = {}): VisitFindings {
  return {
    visitedOn: day(on),
    relocationLikely: 'unknown',
    leadershipChange: 'unknown',
    leaseEnds: 'unknown',
    recruitedByOthers: 'unknown',
    jobChange: 'unknown',
    ...given,
    leaseEndsOn: leaseEndsOn ? day(leaseEndsOn) : null,
  };
}
const jobs = (year: number, jobs: number, source: HeadcountSource = 'register') => ({ year, jobs, source });

type Given = Partial<Omit<RiskFacts, 'today'>>;
/** The level, then each reason with its parameters. */
function read(given: Given): string[] {
  const { level, reasons } = riskOf({ visits: [], headcounts: [], visitEveryMonths: null, ...given, today });
  return [level, ...reasons.map(({ code, params }) => [code, ...Object.values(params)].join(' '))];
}

const stays = { relocationLikely: 'no' } as const;

test.each<[string, Given, string[]]>([
  // Nothing known.
  ['nobody was ever there', {}, ['unknown', 'never-visited']],
  ['visited, and nothing asked', { visits: [visit('2026-10-01')] }, ['unknown', 'not-asked 2026-10-01']],
  [
    'visited, and all but relocation asked',
    {
      visits: [
        visit('2026-10-01', {
          leadershipChange: 'no',
          leaseEnds: 'no',
          recruitedByOthers: 'no',
          jobChange: 'same',
        }),
      ],
    },
    ['unknown', 'not-asked 2026-10-01'],
  ],
  [
    'steady jobs say nothing of leaving',
    { headcounts: [jobs(2025, 90), jobs(2024, 90)] },
    ['unknown', 'never-visited'],
  ],

  // Calm.
  ['said to stay', { visits: [visit('2026-10-01', stays)] }, ['calm', 'staying 2026-10-01']],
  [
    'said to stay, and more jobs',
    { visits: [visit('2026-10-01', { ...stays, jobChange: 'growth' })] },
    ['calm', 'staying 2026-10-01'],
  ],

  // Each warning by itself.
  [
    'relocation is likely',
    { visits: [visit('2026-10-01', { relocationLikely: 'yes' })] },
    ['act', 'relocation-likely 2026-10-01'],
  ],
  [
    'new leadership',
    { visits: [visit('2026-10-01', { ...stays, leadershipChange: 'yes' })] },
    ['watch', 'leadership-change 2026-10-01'],
  ],
  [
    'recruited by others',
    { visits: [visit('2026-10-01', { ...stays, recruitedByOthers: 'yes' })] },
    ['watch', 'recruited-by-others 2026-10-01'],
  ],
  [
    'fewer jobs expected',
    { visits: [visit('2026-10-01', { ...stays, jobChange: 'fewer' })] },
    ['watch', 'fewer-jobs-expected 2026-10-01'],
  ],
  [
    'the lease ends, nobody knows when',
    { visits: [visit('2026-10-01', { ...stays, leaseEnds: 'yes' })] },
    ['watch', 'lease-ends 2026-10-01'],
  ],
  [
    'two together',
    { visits: [visit('2026-10-01', { ...stays, leadershipChange: 'yes', recruitedByOthers: 'yes' })] },
    ['act', 'recruited-by-others 2026-10-01', 'leadership-change 2026-10-01'],
  ],
  [
    'all of them, relocation first',
    {
      visits: [
        visit('2026-10-01', {
          relocationLikely: 'yes',
          leadershipChange: 'yes',
          leaseEnds: 'yes',
          leaseEndsOn: '2027-06-30',
          recruitedByOthers: 'yes',
          jobChange: 'fewer',
        }),
      ],
      headcounts: [jobs(2024, 120), jobs(2025, 90)],
    },
    [
      'act',
      'relocation-likely 2026-10-01',
      'lease-ends-on 2027-06-30',
      'recruited-by-others 2026-10-01',
      'leadership-change 2026-10-01',
      'fewer-jobs-expected 2026-10-01',
      'jobs-fell 120 2024 register 90 2025 register',
    ],
  ],

  // The day of a lease.
  [
    'it ends 12 months from now, to the day',
    { visits: [visit('2025-06-01', { ...stays, leaseEnds: 'no', leaseEndsOn: '2027-11-24' })] },
    ['watch', 'lease-ends-on 2027-11-24'],
  ],
  [
    'a day later is not near yet',
    { visits: [visit('2025-06-01', { ...stays, leaseEnds: 'no', leaseEndsOn: '2027-11-25' })] },
    ['calm', 'staying 2025-06-01'],
  ],
  [
    'it ends today',
    { visits: [visit('2026-01-10', { ...stays, leaseEndsOn: '2026-11-24' })] },
    ['watch', 'lease-ends-on 2026-11-24'],
  ],
  [
    'it ended, and nobody said how it went on',
    { visits: [visit('2026-01-10', { ...stays, leaseEndsOn: '2026-11-23' })] },
    ['watch', 'lease-ended-on 2026-11-23'],
  ],
  [
    'it was renewed: a later visit says no',
    {
      visits: [
        visit('2026-01-10', { ...stays, leaseEndsOn: '2026-11-23' }),
        visit('2026-11-01', { leaseEnds: 'no' }),
      ],
    },
    ['calm', 'staying 2026-01-10'],
  ],

  // Which answer counts.
  [
    'the latest, in whatever order they stand',
    { visits: [visit('2026-10-01', stays), visit('2026-03-01', { relocationLikely: 'yes' })] },
    ['calm', 'staying 2026-10-01'],
  ],
  [
    'not known today does not take back what was known',
    { visits: [visit('2026-03-01', { relocationLikely: 'yes' }), visit('2026-10-01')] },
    ['act', 'relocation-likely 2026-03-01'],
  ],
  [
    '24 months old, to the day: still known',
    { visits: [visit('2024-11-24', { relocationLikely: 'yes' })] },
    ['act', 'relocation-likely 2024-11-24'],
  ],
  [
    'a day older: not known any more',
    { visits: [visit('2024-11-23', { relocationLikely: 'yes' })] },
    ['unknown', 'answers-too-old 2024-11-23'],
  ],
  [
    'an old day of a lease is old as well',
    { visits: [visit('2024-01-10', { leaseEndsOn: '2027-01-01' })] },
    ['unknown', 'answers-too-old 2024-01-10'],
  ],

  // Jobs.
  [
    'fell by a tenth',
    { visits: [visit('2026-10-01', stays)], headcounts: [jobs(2024, 100), jobs(2025, 90)] },
    ['watch', 'jobs-fell 100 2024 register 90 2025 register'],
  ],
  [
    'fell by less',
    { visits: [visit('2026-10-01', stays)], headcounts: [jobs(2024, 100), jobs(2025, 91)] },
    ['calm', 'staying 2026-10-01'],
  ],
  [
    'the surest source of each year',
    {
      visits: [visit('2026-10-01', stays)],
      headcounts: [
        jobs(2024, 120, 'declared'),
        jobs(2024, 200, 'estimate'),
        jobs(2025, 125, 'declared'),
        jobs(2025, 90, 'register'),
      ],
    },
    ['watch', 'jobs-fell 120 2024 declared 90 2025 register'],
  ],
  [
    'over a year without a figure',
    { visits: [visit('2026-10-01', stays)], headcounts: [jobs(2022, 50), jobs(2025, 20)] },
    ['watch', 'jobs-fell 50 2022 register 20 2025 register'],
  ],
  [
    'the last figure two years back',
    { visits: [visit('2026-10-01', stays)], headcounts: [jobs(2023, 50), jobs(2024, 20)] },
    ['watch', 'jobs-fell 50 2023 register 20 2024 register'],
  ],
  [
    'the last figure three years back',
    { visits: [visit('2026-10-01', stays)], headcounts: [jobs(2022, 50), jobs(2023, 20)] },
    ['calm', 'staying 2026-10-01'],
  ],
  [
    'none before, none after',
    { visits: [visit('2026-10-01', stays)], headcounts: [jobs(2024, 0), jobs(2025, 0)] },
    ['calm', 'staying 2026-10-01'],
  ],
  ['one figure alone', { headcounts: [jobs(2025, 20)] }, ['unknown', 'never-visited']],
  [
    'jobs fell where nobody was',
    { headcounts: [jobs(2024, 50), jobs(2025, 20)] },
    ['watch', 'jobs-fell 50 2024 register 20 2025 register', 'never-visited'],
  ],

  // The cadence of the tier.
  [
    'due today',
    { visits: [visit('2025-11-24', stays)], visitEveryMonths: 12 },
    ['calm', 'staying 2025-11-24'],
  ],
  [
    'overdue since yesterday',
    { visits: [visit('2025-11-23', stays)], visitEveryMonths: 12 },
    ['watch', 'visit-overdue 2026-11-23 2025-11-23'],
  ],
  [
    'overdue is no second warning',
    { visits: [visit('2025-11-23', { ...stays, jobChange: 'fewer' })], visitEveryMonths: 12 },
    ['watch', 'fewer-jobs-expected 2025-11-23', 'visit-overdue 2026-11-23 2025-11-23'],
  ],
  [
    'overdue, and nothing known any more',
    { visits: [visit('2023-11-23', stays)], visitEveryMonths: 12 },
    ['watch', 'visit-overdue 2024-11-23 2023-11-23', 'answers-too-old 2023-11-23'],
  ],
  ['a tier, and nobody was ever there', { visitEveryMonths: 6 }, ['unknown', 'never-visited']],
])('%s', (_what, given, expected) => {
  expect(read(given)).toEqual(expected);
});
