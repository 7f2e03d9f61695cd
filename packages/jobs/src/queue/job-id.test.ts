import { expect, test } from 'vitest';
import { jobIdOf } from './job-id.ts';

const mail = { id: 'm', sendAt: new Date('2027-02-02T08:00:00Z'), attempts: 0 };
const at = (text: string) => Temporal.Instant.from(text);
const id = (given: Partial<typeof mail>, now: string) => jobIdOf({ ...mail, ...given }, at(now), 60);

test('stays the same while the mail is not due or within a lease of it: one job', () => {
  const first = id({}, '2027-02-02T07:59:00Z');
  expect(id({}, '2027-02-02T08:00:00Z')).toBe(first);
  expect(id({}, '2027-02-02T08:00:59Z')).toBe(first);
});

test('is another for another try and another moment', () => {
  const now = '2027-02-02T08:00:00Z';
  expect(
    new Set([id({}, now), id({ attempts: 1 }, now), id({ sendAt: new Date('2027-02-02T08:00:01Z') }, now)])
      .size,
  ).toBe(3);
});

test('an overdue mail gets another job after one, two and four leases, and then ever more rarely', () => {
  const ids = Array.from({ length: 24 * 60 }, (_, minutes) =>
    jobIdOf(mail, at('2027-02-02T08:00:00Z').add({ minutes }), 60),
  );
  expect(ids.flatMap((each, minute) => (each === ids[minute - 1] ? [] : [minute])).slice(0, 5)).toEqual([
    0, 1, 2, 4, 8,
  ]);
  expect(new Set(ids).size).toBeLessThan(13);
});

test('is one that the queue takes: without a colon', () => {
  expect(id({}, '2027-02-02T09:00:00Z')).not.toContain(':');
});
