import { expect, test } from 'vitest';
import { activityIn } from './activity-form.server.ts';

function filled(fields: Record<string, string>): FormData {
  const form = new FormData();
  const typed = {
    kind: 'call',
    text: ' Called ',
    happenedAt: '2027-01-15T10:00',
    timeZone: 'Asia/Tokyo',
    ...fields,
  };
  for (const [name, value] of Object.entries(typed)) form.set(name, value);
  return form;
}

test('an activity is read by the clock that was chosen, with its people and its time', () => {
  expect(activityIn(filled({ minutes: '1:30', contactIds: 'a,b', colleagueIds: '' }))).toEqual({
    kind: 'call',
    text: 'Called',
    happenedAt: '2027-01-15T01:00:00Z',
    timeZone: 'Asia/Tokyo',
    minutes: 90,
    contactIds: ['a', 'b'],
    colleagueIds: [],
  });
});

test.each([
  ['2027-01-15T01:00:23Z', 'Asia/Tokyo', '2027-01-15T01:00:23Z'],
  ['2027-01-15T01:01:23Z', 'Asia/Tokyo', '2027-01-15T01:00:00Z'],
  ['2027-01-15T01:00:23Z', 'Europe/Amsterdam', '2027-01-15T09:00:00Z'],
])('what was at %s and is now filled in by the clock of %s is at %s', (was, timeZone, expected) => {
  expect(activityIn(filled({ was, timeZone })).happenedAt).toBe(expected);
});

test('the desk’s own clock is not said, and what is no time goes as it was typed', () => {
  const read = activityIn(filled({ timeZone: 'Europe/Amsterdam', minutes: 'long' }));
  expect([read.timeZone, read.minutes]).toEqual([null, 'long']);
});
