import { expect, test } from 'vitest';
import { DomainError } from '../errors.ts';
import { type MomentRequest, planMoment } from './follow-up.rules.ts';
import type { Wanted } from './moment.ts';

const zones = {
  AQ: 'Antarctica/Casey',
  CN: 'Asia/Shanghai',
  JP: 'Asia/Tokyo',
  KR: 'Asia/Seoul',
  NL: 'Europe/Amsterdam',
  NZ: 'Pacific/Auckland',
  SA: 'Asia/Riyadh',
  TW: 'Asia/Taipei',
  US: 'America/New_York',
} as const;
type Country = keyof typeof zones;

const party = (country: Country) => ({ country, timeZone: zones[country] });

function plan(country: Country, wanted: Wanted, now: string, more: Partial<MomentRequest> = {}) {
  const { sendAt, recipientLocal, senderLocal, reasons, estimate } = planMoment({
    wanted,
    now: Temporal.Instant.from(now),
    recipient: party(country),
    sender: party('NL'),
    ...more,
  });
  expect(recipientLocal.toInstant().equals(sendAt)).toBe(true);
  expect(senderLocal.toInstant().equals(sendAt)).toBe(true);
  const local = (moment: Temporal.ZonedDateTime) =>
    moment.toPlainDateTime().toString({ smallestUnit: 'minute' });
  const because = reasons.map(({ code, params }) =>
    'from' in params ? `${code} ${params.from}/${params.to}` : `${code} ${params.country} ${params.year}`,
  );
  return { there: local(recipientLocal), here: local(senderLocal), because, estimate };
}

const long = '2026-01-05T08:00:00Z';

test.each([
  // Golden Week
  ['JP', '2027-04-28', '2027-04-28T09:30', '2027-04-28T02:30', []],
  [
    'JP',
    '2027-04-29',
    '2027-05-06T09:30',
    '2027-05-06T02:30',
    ['golden-week 2027-04-29/2027-05-05', 'sender-holiday 2027-05-06/2027-05-06'],
  ],
  [
    'JP',
    '2027-04-30',
    '2027-05-06T09:30',
    '2027-05-06T02:30',
    ['golden-week 2027-04-30/2027-05-05', 'sender-holiday 2027-05-06/2027-05-06'],
  ],
  ['JP', '2026-05-02', '2026-05-07T09:30', '2026-05-07T02:30', ['golden-week 2026-05-02/2026-05-06']],
  // Obon and what is around it
  ['JP', '2026-08-11', '2026-08-12T09:30', '2026-08-12T02:30', ['holiday 2026-08-11/2026-08-11']],
  ['JP', '2026-08-13', '2026-08-17T09:30', '2026-08-17T02:30', ['obon 2026-08-13/2026-08-16']],
  // the turn of the year
  ['JP', '2026-12-28', '2026-12-28T09:30', '2026-12-28T01:30', []],
  ['JP', '2026-12-29', '2027-01-04T09:30', '2027-01-04T01:30', ['year-end 2026-12-29/2027-01-03']],
  // weekend, then holiday: two reasons
  [
    'JP',
    '2026-09-19',
    '2026-09-24T09:30',
    '2026-09-24T02:30',
    [
      'weekend 2026-09-19/2026-09-20',
      'holiday 2026-09-21/2026-09-21',
      'holiday 2026-09-22/2026-09-22',
      'holiday 2026-09-23/2026-09-23',
    ],
  ],
  // National Day with its make-up days, which are worked but not written on
  ['CN', '2026-09-30', '2026-09-30T09:30', '2026-09-30T03:30', []],
  ['CN', '2026-10-01', '2026-10-08T09:30', '2026-10-08T03:30', ['national-day 2026-10-01/2026-10-07']],
  ['CN', '2026-10-09', '2026-10-09T09:30', '2026-10-09T03:30', []],
  [
    'CN',
    '2026-10-10',
    '2026-10-12T09:30',
    '2026-10-12T03:30',
    ['make-up-day 2026-10-10/2026-10-10', 'weekend 2026-10-11/2026-10-11'],
  ],
  [
    'CN',
    '2026-02-14',
    '2026-02-24T09:30',
    '2026-02-24T02:30',
    ['make-up-day 2026-02-14/2026-02-14', 'chinese-new-year 2026-02-15/2026-02-23'],
  ],
  // others
  [
    'KR',
    '2026-09-24',
    '2026-09-28T09:30',
    '2026-09-28T02:30',
    ['chuseok 2026-09-24/2026-09-26', 'weekend 2026-09-27/2026-09-27'],
  ],
  [
    'TW',
    '2026-10-09',
    '2026-10-12T09:30',
    '2026-10-12T03:30',
    ['national-day 2026-10-09/2026-10-10', 'weekend 2026-10-11/2026-10-11'],
  ],
  ['SA', '2026-11-20', '2026-11-22T09:30', '2026-11-22T07:30', ['weekend 2026-11-20/2026-11-21']],
  ['NL', '2026-11-21', '2026-11-23T09:30', '2026-11-23T09:30', ['weekend 2026-11-21/2026-11-22']],
  ['NL', '2027-05-06', '2027-05-07T09:30', '2027-05-07T09:30', ['holiday 2027-05-06/2027-05-06']],
  // the day here is another
  ['NZ', '2026-11-25', '2026-11-25T09:30', '2026-11-24T21:30', []],
  // a holiday here does not move it
  ['JP', '2026-04-27', '2026-04-27T09:30', '2026-04-27T02:30', ['sender-holiday 2026-04-27/2026-04-27']],
  // the clock changes here and not there
  ['JP', '2027-03-26', '2027-03-26T09:30', '2027-03-26T01:30', []],
  ['JP', '2027-03-30', '2027-03-30T09:30', '2027-03-30T02:30', []],
  ['JP', '2026-10-23', '2026-10-23T09:30', '2026-10-23T02:30', []],
  ['JP', '2026-10-26', '2026-10-26T09:30', '2026-10-26T01:30', []],
  // there before here: for two weeks an hour nearer
  ['US', '2027-03-12', '2027-03-12T09:30', '2027-03-12T15:30', []],
  ['US', '2027-03-15', '2027-03-15T09:30', '2027-03-15T14:30', []],
  ['US', '2027-03-30', '2027-03-30T09:30', '2027-03-30T15:30', []],
] as const)('%s, wanted on %s', (country, on, there, here, because) => {
  expect(plan(country, { on }, long)).toEqual({ there, here, because, estimate: false });
});

test.each([
  [
    'CN',
    '2027-02-05',
    '2027-02-15T09:30',
    ['chinese-new-year 2027-02-05/2027-02-12', 'weekend 2027-02-13/2027-02-14', 'calendar-estimate CN 2027'],
  ],
  ['CN', '2027-03-10', '2027-03-10T09:30', ['calendar-estimate CN 2027']],
  ['CN', '2026-12-31', '2026-12-31T09:30', []],
  ['AQ', '2026-12-26', '2026-12-28T09:30', ['weekend 2026-12-26/2026-12-27', 'calendar-unknown AQ 2026']],
] as const)('%s, wanted on %s: what is not certain is said', (country, on, there, because) => {
  const planned = plan(country, { on }, long);
  expect(planned).toMatchObject({
    there,
    because,
    estimate: because.some((each) => each.startsWith('calendar')),
  });
});

// Tuesday 24 November 2026, 10:00 in Tokyo, 2:00 in Amsterdam; in New York it is Monday, 20:00.
const tuesday = '2026-11-24T01:00:00Z';

test.each<[string, Country, Wanted, string, string, string[]]>([
  ['today, in the window: at once', 'JP', { inDays: 0 }, tuesday, '2026-11-24T10:00', []],
  ['to the next minute', 'JP', { inDays: 0 }, '2026-11-24T01:00:00.001Z', '2026-11-24T10:01', []],
  ['today, before the window', 'JP', { inDays: 0 }, '2026-11-24T00:00:00Z', '2026-11-24T09:30', []],
  [
    'today, after the window',
    'JP',
    { on: '2026-11-24' },
    '2026-11-24T02:30:00Z',
    '2026-11-25T09:30',
    ['outside-sending-hours 2026-11-24/2026-11-24'],
  ],
  [
    'today here, tomorrow there',
    'JP',
    { on: '2026-11-24' },
    '2026-11-24T16:00:00Z',
    '2026-11-25T09:30',
    ['outside-sending-hours 2026-11-24/2026-11-24'],
  ],
  ['today here, yesterday there', 'US', { on: '2026-11-24' }, tuesday, '2026-11-24T09:30', []],
  ['in two weeks', 'JP', { inWeeks: 2 }, tuesday, '2026-12-08T09:30', []],
  [
    'in a number of days',
    'JP',
    { inDays: 4 },
    tuesday,
    '2026-11-30T09:30',
    ['weekend 2026-11-28/2026-11-29'],
  ],
  [
    'on a day as Temporal has it',
    'JP',
    { on: Temporal.PlainDate.from('2026-11-25') },
    tuesday,
    '2026-11-25T09:30',
    [],
  ],
  ['at an instant in the window', 'JP', { at: '2026-11-25T01:15:00Z' }, tuesday, '2026-11-25T10:15', []],
  [
    'at an instant before it',
    'JP',
    { at: '2026-11-24T22:00:00Z' },
    tuesday,
    '2026-11-25T09:30',
    ['outside-sending-hours 2026-11-25/2026-11-25'],
  ],
  [
    'at an instant after it',
    'JP',
    { at: '2026-11-25T08:00:00Z' },
    tuesday,
    '2026-11-26T09:30',
    ['outside-sending-hours 2026-11-25/2026-11-25'],
  ],
  [
    'on Friday after hours',
    'JP',
    { at: '2026-11-27T08:00:00Z' },
    tuesday,
    '2026-11-30T09:30',
    ['outside-sending-hours 2026-11-27/2026-11-27', 'weekend 2026-11-28/2026-11-29'],
  ],
])('%s', (_what, country, wanted, now, there, because) => {
  expect(plan(country, wanted, now)).toMatchObject({ there, because });
});

test('a window of its own: Tuesday to Thursday in the afternoon', () => {
  const window = { from: '14:00', to: '16:00', weekdays: [2, 3, 4] };
  expect(plan('JP', { on: '2026-11-27' }, tuesday, { window })).toMatchObject({
    there: '2026-12-01T14:00',
    because: [
      'not-a-sending-day 2026-11-27/2026-11-27',
      'weekend 2026-11-28/2026-11-29',
      'not-a-sending-day 2026-11-30/2026-11-30',
    ],
  });
});

test.each([
  ['CN', '2026-10-10', '2026-10-10T09:30', []],
  ['JP', '2026-11-28', '2026-11-28T09:30', []],
  ['JP', '2026-08-15', '2026-08-17T09:30', ['obon 2026-08-15/2026-08-16']],
] as const)('whoever chooses Saturdays may write on them: %s on %s', (country, on, there, because) => {
  const window = { from: '09:30', to: '11:30', weekdays: [1, 2, 3, 4, 5, 6] };
  expect(plan(country, { on }, long, { window })).toMatchObject({ there, because });
});

test.each<[string, Wanted, string, string]>([
  ['yesterday', { on: '2026-11-23' }, '/on', 'moment-past'],
  ['a year ago', { on: '2025-11-24' }, '/on', 'moment-past'],
  ['an instant ago', { at: '2026-11-24T00:59:59Z' }, '/at', 'moment-past'],
  ['in minus a day', { inDays: -1 }, '/inDays', 'moment-past'],
  ['in minus a week', { inWeeks: -1 }, '/inWeeks', 'moment-past'],
  ['in half a week', { inWeeks: 0.5 }, '/inWeeks', 'moment'],
  ['in no number of days', { inDays: Number.NaN }, '/inDays', 'moment'],
  ['on a day that does not exist', { on: '2027-02-29' }, '/on', 'moment'],
  ['on no day', { on: 'soon' }, '/on', 'moment'],
  ['at no instant', { at: '2026-11-25T10:00' }, '/at', 'moment'],
])('%s is refused', (_what, wanted, pointer, code) => {
  const refused = expect(() => plan('JP', wanted, tuesday));
  refused.toThrow(DomainError);
  refused.toThrow(
    expect.objectContaining({
      kind: 'broken-rule',
      code,
      fields: [expect.objectContaining({ pointer, code })],
    }),
  );
});
