import { expect, test } from 'vitest';
import { linkCountProblems, reminderDueAt, reminderProblems } from './task.rules.ts';

const now = Temporal.Instant.from('2026-11-24T09:00:00Z');
const later = Temporal.Instant.from('2026-11-24T09:30:00Z');
const dueOn = Temporal.PlainDate.from('2026-11-26');
const amsterdam = { dueOn, remindAt: null, timeZone: 'Europe/Amsterdam' } as const;

test.each([
  ['the morning of the day', { ...amsterdam, reminder: 'morning' }, '2026-11-26T07:00:00Z'],
  [
    'that morning in Tokyo',
    { ...amsterdam, reminder: 'morning', timeZone: 'Asia/Tokyo' },
    '2026-11-25T23:00:00Z',
  ],
  [
    'a morning in summer time',
    { ...amsterdam, reminder: 'morning', dueOn: Temporal.PlainDate.from('2027-07-06') },
    '2027-07-06T06:00:00Z',
  ],
  [
    'due today, and the morning is over',
    { ...amsterdam, reminder: 'morning', dueOn: dueOn.subtract({ days: 2 }) },
    null,
  ],
  ['due last week', { ...amsterdam, reminder: 'morning', dueOn: dueOn.subtract({ days: 9 }) }, null],
  ['a chosen moment', { ...amsterdam, reminder: 'moment', remindAt: later }, '2026-11-24T09:30:00Z'],
  ['none', { ...amsterdam, reminder: 'none', remindAt: later }, null],
] as const)('%s', (_what, reminding, due) => {
  expect(reminderDueAt(reminding, now)?.toString() ?? null).toBe(due);
});

test.each([
  ['morning', null, []],
  ['none', null, []],
  ['moment', later, []],
  ['moment', null, [['/remindAt', 'required']]],
  ['moment', now, [['/remindAt', 'moment-past']]],
] as const)('reminded %s %s', (reminder, remindAt, problems) => {
  expect(reminderProblems({ reminder, remindAt }, now).map(({ pointer, code }) => [pointer, code])).toEqual(
    problems,
  );
});

test.each([
  [{}, []],
  [{ leadId: 'a' }, []],
  [{ leadId: 'a', contactId: null }, []],
  [{ leadId: 'a', organisationId: 'b' }, ['/organisationId']],
])('linked to %j', (links, pointers) => {
  expect(linkCountProblems(links).map(({ pointer }) => pointer)).toEqual(pointers);
});
