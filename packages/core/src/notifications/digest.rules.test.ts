import { expect, test } from 'vitest';
import { digestDueOn } from './digest.rules.ts';

const amsterdam = { hour: 8, timeZone: 'Europe/Amsterdam', lastDoneOn: null };

test.each([
  ['a Tuesday before eight', '2026-11-24T06:59:59Z', amsterdam, null],
  ['at eight', '2026-11-24T07:00:00Z', amsterdam, '2026-11-24'],
  ['the worker was down until eleven', '2026-11-24T10:00:00Z', amsterdam, '2026-11-24'],
  ['it was down until noon: not in the afternoon', '2026-11-24T11:00:00Z', amsterdam, null],
  ['it was down all day: not at night', '2026-11-24T22:30:00Z', amsterdam, null],
  ['the day was seen to', '2026-11-24T07:30:00Z', { ...amsterdam, lastDoneOn: '2026-11-24' }, null],
  [
    'the day before was seen to',
    '2026-11-24T07:30:00Z',
    { ...amsterdam, lastDoneOn: '2026-11-23' },
    '2026-11-24',
  ],
  ['a Saturday', '2026-11-28T07:30:00Z', amsterdam, null],
  ['a Sunday', '2026-11-29T07:30:00Z', amsterdam, null],
  ['Christmas, a Friday', '2026-12-25T07:30:00Z', amsterdam, null],
  ['King’s Day, a Monday moved from nothing', '2026-04-27T06:30:00Z', amsterdam, null],
  ['in summer time eight comes an hour earlier', '2026-07-07T06:00:00Z', amsterdam, '2026-07-07'],
  ['in summer time, before', '2026-07-07T05:59:00Z', amsterdam, null],
  ['another hour', '2026-11-24T15:00:00Z', { ...amsterdam, hour: 16 }, '2026-11-24'],
  ['by the clock of Tokyo', '2026-11-23T23:00:00Z', { ...amsterdam, timeZone: 'Asia/Tokyo' }, '2026-11-24'],
  [
    'by the clock of Tokyo it is afternoon',
    '2026-11-24T07:00:00Z',
    { ...amsterdam, timeZone: 'Asia/Tokyo' },
    null,
  ],
])('%s', (_when, now, plan, due) => {
  expect(digestDueOn(Temporal.Instant.from(now), plan)?.toString() ?? null).toBe(due);
});
