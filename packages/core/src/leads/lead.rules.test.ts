import { expect, test } from 'vitest';
import { amountProblems, assessorProblem, creditProblems, ownerProblem } from './lead.rules.ts';

const almere = 'almere';
const amsterdam = 'amsterdam';
const owner = { role: 'account-manager', municipalityId: almere, sharedDesk: false, active: true };

test.each([
  ['an account manager of the municipality', owner, almere, undefined],
  ['one of another municipality', owner, amsterdam, 'owner-cannot-see'],
  ['one of a municipality, for the shared desk', owner, null, 'owner-cannot-see'],
  ['one of the shared desk', { ...owner, municipalityId: null, sharedDesk: true }, amsterdam, undefined],
  ['one of no municipality', { ...owner, municipalityId: null }, null, 'owner-cannot-see'],
  ['an administrator', { ...owner, role: 'admin', municipalityId: null }, null, undefined],
  ['a desk agent, who may not edit leads', { ...owner, role: 'desk' }, almere, 'owner-may-not-edit'],
  ['a viewer', { ...owner, role: 'viewer' }, almere, 'owner-may-not-edit'],
  ['somebody who left', { ...owner, active: false }, almere, 'invalid-choice'],
  ['nobody known', null, almere, 'invalid-choice'],
] as const)('%s as owner: %s', (_who, candidate, municipalityId, code) => {
  expect(ownerProblem(candidate, municipalityId)?.code).toBe(code);
});

test.each([
  [[], undefined],
  [[['nfia', 100]], undefined],
  [
    [
      ['nfia', 60],
      ['embassy', 40],
    ],
    undefined,
  ],
  [
    [
      ['nfia', 60],
      ['embassy', 30],
    ],
    'shares-not-100',
  ],
  [
    [
      ['nfia', 60],
      ['nfia', 40],
    ],
    'party-twice',
  ],
] as const)('the credits %j: %s', (given, code) => {
  const credits = given.map(([party, sharePercent]) => ({ party, sharePercent }));
  expect(creditProblems(credits)[0]?.code).toBe(code);
});

test.each([
  [null, null, undefined],
  ['a', null, undefined],
  [null, 'a', undefined],
  ['a', 'b', undefined],
  ['a', 'a', 'assessor-is-owner'],
])('account manager %s and second assessor %s: %s', (ownerId, assessorId, code) => {
  expect(assessorProblem(ownerId, assessorId)?.code).toBe(code);
});

test.each([
  [{ floorAreaFromM2: 10, floorAreaToM2: 9.99 }, ['/floorAreaToM2']],
  [{ floorAreaFromM2: 10, floorAreaToM2: 10 }, []],
  [{ floorAreaFromM2: 10, floorAreaToM2: null }, []],
  [{ floorAreaFromM2: 0, floorAreaToM2: 0 }, []],
  [
    { plotAreaFromM2: 2, plotAreaToM2: 1, floorAreaFromM2: 2, floorAreaToM2: 1 },
    ['/floorAreaToM2', '/plotAreaToM2'],
  ],
  [{}, []],
])('the ranges of %j: wrong are %j', (lead, pointers) => {
  expect(amountProblems(lead).map(({ pointer }) => pointer)).toEqual(pointers);
});
