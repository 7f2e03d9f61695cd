import { expect, test } from 'vitest';
import { meetingActs, meetingStates } from './meeting.codes.ts';
import { after, isNewsToGuests, linkCountProblems, linkProblems, timeProblems } from './meeting.rules.ts';

const instant = Temporal.Instant.from;
const now = instant('2026-11-24T09:00:00Z');

test.each([
  ['an hour', '2026-11-25T09:00:00Z', '2026-11-25T10:00:00Z', 'Asia/Tokyo', true, []],
  ['at this moment', '2026-11-24T09:00:00Z', '2026-11-24T10:00:00Z', 'Asia/Tokyo', true, []],
  ['over', '2026-11-24T08:59:00Z', '2026-11-24T10:00:00Z', 'UTC', true, ['/beginsAt moment-past']],
  ['over, and not touched', '2026-11-24T08:59:00Z', '2026-11-24T10:00:00Z', 'UTC', false, []],
  ['no time at all', '2026-11-25T09:00:00Z', '2026-11-25T09:00:00Z', 'UTC', true, ['/endsAt ends-before']],
  ['backwards', '2026-11-25T09:00:00Z', '2026-11-25T08:00:00Z', 'UTC', true, ['/endsAt ends-before']],
  ['two weeks', '2026-11-25T09:00:00Z', '2026-12-09T09:00:00Z', 'UTC', true, []],
  ['longer', '2026-11-25T09:00:00Z', '2026-12-09T09:01:00Z', 'UTC', true, ['/endsAt meeting-too-long']],
  ['nowhere', '2026-11-25T09:00:00Z', '2026-11-25T10:00:00Z', '+09:00', true, ['/timeZone time-zone']],
])('a meeting of %s', (_what, begins, ends, timeZone, isChosen, expected) => {
  const time = { beginsAt: instant(begins), endsAt: instant(ends), timeZone };
  expect(timeProblems(time, now, isChosen).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(
    expected,
  );
});

test('what can be done with a meeting in each state', () => {
  const table = meetingStates.map((state) => [
    state,
    ...meetingActs.map((act) => after(act, state) ?? 'nothing'),
  ]);
  expect(table).toEqual([
    ['planned', 'cancelled', 'nothing', 'held'],
    ['cancelled', 'nothing', 'planned', 'nothing'],
    ['held', 'nothing', 'nothing', 'nothing'],
  ]);
});

test.each([
  [{ leadId: 'a' }, []],
  [{}, ['/ required']],
  [{ leadId: null }, ['/ required']],
  [{ leadId: 'a', contactId: 'b' }, ['/contactId one-record']],
])('links %j', (links, expected) => {
  expect(linkCountProblems(links).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(expected);
});

test.each([
  ['https://meet.example/a?b=1', true],
  [null, true],
  ['', true],
  ['http://meet.example', false],
  ['javascript:alert(1)', false],
  ['meet.example', false],
])('the address %j', (link, isFine) => {
  expect(linkProblems(link).length === 0).toBe(isFine);
});

test.each([
  [{ beginsAt: [] }, true],
  [{ text: [], contactIds: [] }, true],
  [{ contactIds: [], colleagueIds: [] }, false],
  [{ sendsInvitations: [] }, false],
  [{}, false],
])('news to the guests: %j', (changed, expected) => {
  expect(isNewsToGuests(changed)).toBe(expected);
});
