import { expect, test } from 'vitest';
import { branchesOf, inTreeOrder } from './group.rules.ts';

const members = [
  { id: 'top', parentId: null },
  { id: 'a', parentId: 'top' },
  { id: 'b', parentId: 'top' },
  { id: 'a2', parentId: 'a' },
  { id: 'a1', parentId: 'a' },
];
const at = (organisationId: string, jobs: number | null, isOpen = true) => ({
  organisationId,
  jobs: jobs === null ? null : { jobs },
  isOpen,
});

test('a group is read from the top, each member before what belongs to it', () => {
  const read = inTreeOrder(members).map(({ id, depth }) => `${depth} ${id}`);
  expect(read).toEqual(['0 top', '1 a', '2 a2', '2 a1', '1 b']);
});

test('a branch counts itself and all below it: open establishments, and the jobs that are known', () => {
  const establishments = [
    at('a', 20),
    at('a2', 100),
    at('a2', null),
    at('b', 5),
    at('b', 70, false),
    at('top', 0),
  ];
  expect(Object.fromEntries(branchesOf(inTreeOrder(members), establishments))).toEqual({
    top: { organisations: 5, establishments: 5, jobs: 125, withoutJobs: 1 },
    a: { organisations: 3, establishments: 3, jobs: 120, withoutJobs: 1 },
    a2: { organisations: 1, establishments: 2, jobs: 100, withoutJobs: 1 },
    a1: { organisations: 1, establishments: 0, jobs: 0, withoutJobs: 0 },
    b: { organisations: 1, establishments: 1, jobs: 5, withoutJobs: 0 },
  });
});
