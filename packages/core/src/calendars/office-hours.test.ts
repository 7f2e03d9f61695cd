import { expect, test } from 'vitest';
import { answerDueAt, timeLeft } from './office-hours.ts';

const amsterdam = 'Europe/Amsterdam';
const instant = (local: string) => Temporal.ZonedDateTime.from(`${local}[${amsterdam}]`).toInstant();

test.each([
  ['in the morning', '2026-11-23T10:00', 2, '2026-11-25T17:00'],
  ['at the last moment of the day', '2026-11-23T17:00', 2, '2026-11-25T17:00'],
  ['a second later: as on Tuesday', '2026-11-23T17:00:01', 2, '2026-11-26T17:00'],
  ['before the office opens', '2026-11-23T03:00', 2, '2026-11-25T17:00'],
  ['over a weekend', '2026-11-20T10:00', 2, '2026-11-24T17:00'],
  ['on Friday evening', '2026-11-20T20:00', 2, '2026-11-25T17:00'],
  ['on Saturday', '2026-11-21T10:00', 2, '2026-11-25T17:00'],
  ['before Christmas', '2026-12-24T10:00', 2, '2026-12-29T17:00'],
  ['on Christmas Day', '2026-12-25T10:00', 2, '2026-12-30T17:00'],
  ['over King’s Day', '2027-04-26T10:00', 1, '2027-04-28T17:00'],
  ['over Liberation Day and Ascension Day', '2027-05-04T10:00', 1, '2027-05-07T17:00'],
  ['within a day', '2026-11-23T10:00', 0, '2026-11-23T17:00'],
  ['over the change to summer time', '2027-03-26T10:00', 2, '2027-03-31T17:00'],
  ['over the change to winter time', '2026-10-23T10:00', 2, '2026-10-27T17:00'],
])('received %s: due', (_when, received, workingDays, due) => {
  const dueAt = answerDueAt(instant(received), workingDays, amsterdam);
  expect(dueAt.toString()).toBe(instant(due).toString());
});

test('17:00 in Amsterdam is another instant in summer and in winter', () => {
  expect(answerDueAt(instant('2027-03-25T10:00'), 1, amsterdam).toString()).toBe('2027-03-26T16:00:00Z');
  expect(answerDueAt(instant('2027-03-30T10:00'), 1, amsterdam).toString()).toBe('2027-03-31T15:00:00Z');
});

test('an inquiry from Tokyo, in the morning there, counts as received the same day here', () => {
  const received = Temporal.Instant.from('2026-11-24T01:00:00Z');
  expect(answerDueAt(received, 2, amsterdam).toString()).toBe('2026-11-26T16:00:00Z');
});

test.each([
  ['two days and a half', '2026-11-23T13:00', '2026-11-25T17:00', false, 1200, 20, 2],
  ['within the day', '2026-11-25T15:30', '2026-11-25T17:00', false, 90, 1, 0],
  ['a night does not count', '2026-11-24T22:00', '2026-11-25T17:00', false, 480, 8, 1],
  ['a weekend does not count', '2026-11-20T16:00', '2026-11-23T17:00', false, 540, 9, 1],
  ['half a minute', '2026-11-25T16:59:30', '2026-11-25T17:00', false, 0, 0, 0],
  ['now', '2026-11-25T17:00', '2026-11-25T17:00', false, 0, 0, 0],
  ['late, but the office is closed', '2026-11-25T23:00', '2026-11-25T17:00', true, 0, 0, 0],
  ['late by an hour and a half', '2026-11-26T10:30', '2026-11-25T17:00', true, -90, -1, 0],
  ['late by two days', '2026-11-27T17:00', '2026-11-25T17:00', true, -960, -16, -2],
  ['over the change to summer time', '2027-03-26T16:00', '2027-03-30T17:00', false, 540, 9, 1],
])('time left: %s', (_what, now, due, late, workingMinutes, workingHours, workingDays) => {
  const left = timeLeft(instant(now), instant(due), amsterdam);
  expect(left).toEqual({ late, workingMinutes, workingHours, workingDays });
});
