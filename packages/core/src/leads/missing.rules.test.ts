import { expect, test } from 'vitest';
import type { leadStages } from './lead.codes.ts';
import { missingFor, missingProblems, type StagedLead } from './missing.rules.ts';
import {
  fixedRequirements,
  leadRequirements,
  requirementsOf,
  requirementsUpTo,
} from './stage-requirements.ts';

const today = Temporal.PlainDate.from('2026-11-24');

const bare: StagedLead = {
  kind: 'new-establishment',
  sector: null,
  originCountry: null,
  source: null,
  siteNeed: null,
  floorAreaFromM2: null,
  floorAreaToM2: null,
  plotAreaFromM2: null,
  plotAreaToM2: null,
  establishmentId: null,
  drivers: [],
  considersOthers: null,
  competitorLocations: [],
  ownerId: null,
  assessorId: null,
  likelihood: null,
  likelihoodReason: null,
  jobsWithinThreeYears: null,
  jobsSafeguarded: null,
  capexAmount: null,
  wantsSubsidy: null,
  landedOn: null,
  landingProposedAt: null,
  contactId: null,
  municipalityId: null,
  clusters: [],
  activities: [],
  timeFrame: null,
  cause: null,
  strategicFit: null,
  firstArrival: null,
  vifo: null,
  referredById: null,
  nextStep: null,
  notSaid: [],
  evidence: 0,
  credits: [],
};
const qualified = { sector: 'C', originCountry: 'JP', source: 'event' };
const shortlisted = { ...qualified, siteNeed: 'no-site', drivers: ['talent'], considersOthers: false };
const decided = {
  ...shortlisted,
  ownerId: 'a',
  assessorId: 'b',
  likelihood: 'likely',
  likelihoodReason: 'The board decided.',
  jobsWithinThreeYears: 0,
  capexAmount: 0,
};
const landed = {
  ...decided,
  establishmentId: 'e',
  landedOn: new Date('2026-11-01T00:00:00Z'),
  evidence: 1,
  landingProposedAt: new Date('2026-11-20T00:00:00Z'),
};
const expansion = { ...shortlisted, kind: 'expansion' } as const;

const lacking = (stage: (typeof leadStages)[number], lead: Partial<StagedLead>) =>
  missingFor(stage, { ...bare, ...lead }, [], today).map(({ field }) => field);

test.each([
  // Nothing is asked of what is new.
  ['new', {}, []],
  ['qualified', {}, ['sector', 'originCountry', 'source']],
  ['qualified', { ...qualified, source: null }, ['source']],
  ['qualified', qualified, []],
  ['shortlist', qualified, ['siteNeed', 'drivers', 'considersOthers']],
  ['shortlist', shortlisted, []],
  // A request of a plot answers for the site; saying that there is a site to find does not.
  ['shortlist', { ...shortlisted, siteNeed: 'site' }, ['siteNeed']],
  ['shortlist', { ...shortlisted, siteNeed: 'site', plotAreaToM2: 2500 }, []],
  ['shortlist', { ...shortlisted, siteNeed: null, floorAreaFromM2: 0 }, []],
  // What grows grows from an establishment, or out of a request.
  ['qualified', expansion, []],
  ['shortlist', expansion, ['establishmentId']],
  ['shortlist', { ...expansion, establishmentId: 'e' }, []],
  ['shortlist', { ...expansion, plotAreaFromM2: 1 }, []],
  ['shortlist', { ...expansion, kind: 'acquisition' }, []],
  // Other places are named where there are any.
  ['shortlist', { ...shortlisted, considersOthers: true }, ['competitorLocations']],
  ['shortlist', { ...shortlisted, considersOthers: true, competitorLocations: ['Hamburg'] }, []],
  ['shortlist', { ...shortlisted, considersOthers: true, notSaid: ['competitorLocations'] }, []],
  ['shortlist', { ...shortlisted, considersOthers: null, notSaid: ['considersOthers'] }, []],
  ['visit', shortlisted, []],
  [
    'decision',
    shortlisted,
    ['ownerId', 'assessorId', 'likelihood', 'likelihoodReason', 'jobsWithinThreeYears', 'capexAmount'],
  ],
  // Zero jobs, nothing invested and "does not say" are answers.
  ['decision', decided, []],
  ['decision', { ...decided, capexAmount: null, notSaid: ['capexAmount'] }, []],
  ['decision', { ...decided, jobsWithinThreeYears: null, notSaid: ['jobsWithinThreeYears'] }, []],
  ['decision', { ...decided, likelihoodReason: '' }, ['likelihoodReason']],
  // Everything on the way, each once.
  [
    'decision',
    {},
    [
      ...['sector', 'originCountry', 'source', 'siteNeed', 'drivers', 'considersOthers'],
      ...['ownerId', 'assessorId', 'likelihood', 'likelihoodReason', 'jobsWithinThreeYears', 'capexAmount'],
    ],
  ],
  ['landed', decided, ['establishmentId', 'landedOn', 'evidence', 'landingProposedAt']],
  ['landed', { ...landed, evidence: 0 }, ['evidence']],
  ['landed', landed, []],
  // An expansion lacks its establishment twice, and is told of it once.
  ['landed', { ...landed, kind: 'expansion', establishmentId: null }, ['establishmentId']],
] as const)('%s asks of %j: %j', (stage, lead, fields) => {
  expect(lacking(stage, lead as Partial<StagedLead>)).toEqual(fields);
});

const from = (day: string) => Temporal.PlainDate.from(day);
const strategic = { stage: 'qualified', requirement: 'strategicFit' } as const;

test.each([
  ['before its day', '2026-11-25', true, []],
  ['on its day', '2026-11-24', true, ['strategicFit']],
  ['long after', '2020-01-01', true, ['strategicFit']],
])('an administrator asks for more: %s', (_when, day, required, added) => {
  const overrides = [{ ...strategic, required, effectiveFrom: from(day) }];
  const fields = missingFor('qualified', { ...bare, ...qualified }, overrides, today).map(
    ({ field }) => field,
  );
  expect(fields).toEqual(added);
});

test('of several decisions the latest that holds counts, whatever their order', () => {
  const decisions = [
    { ...strategic, required: false, effectiveFrom: from('2026-03-01') },
    { ...strategic, required: true, effectiveFrom: from('2026-01-01') },
    { ...strategic, required: true, effectiveFrom: from('2026-12-01') },
  ];
  expect(requirementsOf('qualified', decisions, today).map(({ requirement }) => requirement)).not.toContain(
    'strategicFit',
  );
  expect(requirementsOf('qualified', decisions, from('2026-02-01'))).toContainEqual(strategic);
  expect(requirementsOf('qualified', decisions, from('2026-12-01'))).toContainEqual(strategic);
});

test('an administrator asks for less', () => {
  const without = [
    { stage: 'qualified', requirement: 'source', required: false, effectiveFrom: from('2026-01-01') },
  ] as const;
  expect(missingFor('qualified', bare, without, today).map(({ field }) => field)).toEqual([
    'sector',
    'originCountry',
  ]);
});

test('every requirement is asked somewhere or can be, and none is asked at two stages by the table', () => {
  const asked = requirementsUpTo('landed', [], today).map(({ requirement }) => requirement);
  expect(new Set(asked).size).toBe(asked.length);
  for (const requirement of [...asked, ...fixedRequirements]) expect(leadRequirements).toContain(requirement);
});

test('what is missing is said by field, with the stage that asks for it', () => {
  expect(
    missingProblems(missingFor('qualified', { ...bare, ...qualified, source: null }, [], today)),
  ).toEqual([
    {
      pointer: '/source',
      code: 'required-for-stage',
      message: 'Before the stage "qualified" a lead says this (source).',
      params: { stage: 'qualified', requirement: 'source' },
    },
  ]);
});
