import { expect, test } from 'vitest';
import { DomainError } from '../errors.ts';
import { nextMoment } from './next-moment.ts';
import type { SendingWindow } from './sending-window.ts';

const tokyo = { country: 'JP', timeZone: 'Asia/Tokyo' };
const amsterdam = { country: 'NL', timeZone: 'Europe/Amsterdam' };

test.each([
  ['in the window: then', '2026-11-24T09:45', '2026-11-24T09:45'],
  ['its first moment', '2026-11-24T09:30', '2026-11-24T09:30'],
  ['its last minute', '2026-11-24T11:29', '2026-11-24T11:29'],
  ['half a minute before its end', '2026-11-24T11:29:30', '2026-11-25T09:30'],
  ['its end', '2026-11-24T11:30', '2026-11-25T09:30'],
  ['before it', '2026-11-24T03:00', '2026-11-24T09:30'],
  ['on a Friday after it', '2026-11-27T12:00', '2026-11-30T09:30'],
  ['before Golden Week, too late', '2027-04-28T11:30', '2027-05-06T09:30'],
])('another try is never outside the window: %s', (_what, from, to) => {
  const earliest = Temporal.PlainDateTime.from(from).toZonedDateTime(tokyo.timeZone).toInstant();
  const { sendAt } = nextMoment(earliest, tokyo);
  expect(
    sendAt.toZonedDateTimeISO(tokyo.timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' }),
  ).toBe(to);
});

// In Amsterdam the clock jumps from 2:00 to 3:00 on Sunday 28 March 2027.
test.each([
  ['that the clock jumps into opens after the jump', { from: '02:30', to: '04:00' }, '2027-03-28T03:30'],
  ['that the clock jumps over is skipped', { from: '02:00', to: '03:00' }, '2027-04-04T02:00'],
  ['around it opens in time', { from: '01:30', to: '03:30' }, '2027-03-28T01:30'],
])('a window %s', (_what, hours, to) => {
  // Easter is on that Sunday in 2027, and a holiday: Belgium has none on it.
  const brussels = { country: 'BE', timeZone: 'Europe/Brussels' };
  const { sendAt } = nextMoment(Temporal.Instant.from('2027-03-27T12:00:00Z'), brussels, {
    ...hours,
    weekdays: [7],
  });
  expect(
    sendAt.toZonedDateTimeISO(brussels.timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' }),
  ).toBe(to);
});

test.each<[string, SendingWindow]>([
  ['that closes before it opens', { from: '11:30', to: '09:30' }],
  ['of no length', { from: '09:30', to: '09:30' }],
  ['on no weekday', { from: '09:30', to: '11:30', weekdays: [] }],
  ['on a weekday that there is not', { from: '09:30', to: '11:30', weekdays: [8] }],
])('a window %s is refused', (_what, window) => {
  const refused = expect(() => nextMoment(Temporal.Instant.from('2026-11-24T01:00:00Z'), amsterdam, window));
  refused.toThrow(DomainError);
  refused.toThrow(expect.objectContaining({ kind: 'broken-rule', code: 'sending-window' }));
});
