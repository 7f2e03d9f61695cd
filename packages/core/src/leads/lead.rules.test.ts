import { expect, test } from 'vitest';
import { type LeadStatus, leadStatuses } from './lead.codes.ts';
import { amountProblems, ownerProblem, statusProblem } from './lead.rules.ts';

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

test('an edit moves a lead between open, paused and deprioritised, and nowhere else', () => {
  const moves = leadStatuses.flatMap((from) => leadStatuses.map((to) => [from, to] as const));
  const allowed = moves.filter(([from, to]) => from !== to && statusProblem(from, to) === undefined);
  const editable: LeadStatus[] = ['open', 'paused', 'deprioritised'];
  expect(allowed.sort()).toEqual(
    editable.flatMap((from) => editable.filter((to) => to !== from).map((to) => [from, to])).sort(),
  );
  expect(leadStatuses.map((status) => statusProblem(status, status))).toEqual(
    leadStatuses.map(() => undefined),
  );
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
