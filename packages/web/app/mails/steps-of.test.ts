import { expect, test } from 'vitest';
import { stepsOf } from './steps-of.ts';

const mail = {
  plannedAt: '2026-11-24T09:00:00Z',
  sendAt: '2026-12-07T00:30:00Z',
  handedOverAt: null,
  sentAt: null,
} as Parameters<typeof stepsOf>[0];

test.each([
  ['planned', ['planned', 'due', 'handed-over', 'sent']],
  ['sent', ['planned', 'due', 'handed-over', 'sent']],
  ['held', ['planned', 'due', 'handed-over', 'held']],
  ['failed', ['planned', 'due', 'handed-over', 'failed']],
  ['cancelled', ['planned', 'cancelled']],
] as const)('a mail that is %s went %j', (state, steps) => {
  expect(stepsOf({ ...mail, state }).map(({ name }) => name)).toEqual(steps);
});

test('a step that is still to come has no moment', () => {
  expect(stepsOf({ ...mail, state: 'planned' }).map(({ at }) => at !== null)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test.each(['failed', 'held', 'cancelled'] as const)(
  'that a mail is %s has happened, also when nobody noted the moment',
  (state) => {
    expect(stepsOf({ ...mail, state }).at(-1)).toEqual({ name: state, at: null, isOver: true });
  },
);
