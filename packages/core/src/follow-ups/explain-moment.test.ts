import { expect, test } from 'vitest';
import { explainMoment, momentInBothZones, whyThen } from './explain-moment.ts';
import { planMoment } from './follow-up.rules.ts';
import type { Wanted } from './moment.ts';

const sender = { country: 'NL', timeZone: 'Europe/Amsterdam' };

const january = Temporal.Instant.from('2026-01-05T08:00:00Z');

function plan(country: string, timeZone: string, wanted: Wanted, now = january) {
  return { ...planMoment({ wanted, now, recipient: { country, timeZone }, sender }), now };
}

test.each<[string, string, Wanted, string, string]>([
  [
    'JP',
    'Asia/Tokyo',
    { on: '2027-04-29' },
    'Golden Week, next working moment Thu 6 May 2027 09:30 in Tokyo · 02:30 here. It is Ascension Day here: an answer may have to wait.',
    'Golden Week, eerstvolgende werkmoment do 6 mei 2027 09:30 in Tokio · 02:30 hier. Hier is het Hemelvaartsdag: een antwoord moet misschien wachten.',
  ],
  [
    'JP',
    'Asia/Tokyo',
    { on: '2026-11-24' },
    'As asked: Tue 24 Nov 09:30 in Tokyo · 01:30 here.',
    'Zoals gevraagd: di 24 nov 09:30 in Tokio · 01:30 hier.',
  ],
  [
    'JP',
    'Asia/Tokyo',
    { on: '2026-09-21' },
    "Respect-for-the-Aged Day, Citizens' Holiday and Autumnal Equinox Day, next working moment Thu 24 Sept 09:30 in Tokyo · 02:30 here.",
    'Dag van de ouderen, nationale vrije dag en herfstequinox, eerstvolgende werkmoment do 24 sep 09:30 in Tokio · 02:30 hier.',
  ],
  [
    'CN',
    'Asia/Shanghai',
    { on: '2027-02-05' },
    'Chinese New Year and the weekend, next working moment Mon 15 Feb 2027 09:30 in Shanghai · 02:30 here. The holidays of 2027 in China are not published yet: this is an estimate.',
    'Chinees Nieuwjaar en het weekend, eerstvolgende werkmoment ma 15 feb 2027 09:30 in Shanghai · 02:30 hier. De vrije dagen van 2027 in China zijn nog niet bekend: dit is een schatting.',
  ],
  [
    'AQ',
    'Antarctica/Casey',
    { on: '2026-11-24' },
    'As asked: Tue 24 Nov 09:30 in Casey · 02:30 here. Of Antarctica only the weekends are known.',
    'Zoals gevraagd: di 24 nov 09:30 in Casey · 02:30 hier. Van Antarctica zijn alleen de weekenden bekend.',
  ],
  [
    'NZ',
    'Pacific/Auckland',
    { on: '2026-11-28' },
    'The weekend, next working moment Mon 30 Nov 09:30 in Auckland · Sun 29 Nov 21:30 here.',
    'Het weekend, eerstvolgende werkmoment ma 30 nov 09:30 in Auckland · zo 29 nov 21:30 hier.',
  ],
  [
    'NL',
    'Europe/Amsterdam',
    { at: '2026-11-24T16:00:00Z' },
    'Outside sending hours, next working moment Wed 25 Nov 09:30 here.',
    'Buiten de verzendtijden, eerstvolgende werkmoment wo 25 nov 09:30 hier.',
  ],
])('in words: %s, %s, %j', (country, timeZone, wanted, english, dutch) => {
  const moment = plan(country, timeZone, wanted);
  expect(explainMoment(moment, 'en')).toBe(english);
  expect(explainMoment(moment, 'nl')).toBe(dutch);
});

test('a moment can be explained from what a row keeps of it', () => {
  const { sendAt, reasons } = plan('JP', 'Asia/Tokyo', { on: '2027-04-29' });
  const kept = {
    recipientLocal: sendAt.toZonedDateTimeISO('Asia/Tokyo'),
    senderLocal: sendAt.toZonedDateTimeISO('Europe/Amsterdam'),
    reasons: JSON.parse(JSON.stringify(reasons)),
    now: january,
  };
  expect(explainMoment(kept, 'en')).toMatch(
    /^Golden Week, next working moment Thu 6 May 2027 09:30 in Tokyo/,
  );
});

test.each([
  [
    'JP',
    'Asia/Tokyo',
    '2027-05-06',
    'Thu 6 May 2027, 09:30 Tokyo · 02:30 here',
    'do 6 mei 2027, 09:30 Tokio · 02:30 hier',
  ],
  [
    'NZ',
    'Pacific/Auckland',
    '2026-11-30',
    'Mon 30 Nov, 09:30 Auckland · Sun 29 Nov, 21:30 here',
    'ma 30 nov, 09:30 Auckland · zo 29 nov, 21:30 hier',
  ],
  ['NL', 'Europe/Amsterdam', '2026-11-30', 'Mon 30 Nov, 09:30 here', 'ma 30 nov, 09:30 hier'],
])('by both clocks: %s, %s, %s', (country, timeZone, on, english, dutch) => {
  const moment = plan(country, timeZone, { on });
  expect(momentInBothZones(moment, 'en')).toBe(english);
  expect(momentInBothZones(moment, 'nl')).toBe(dutch);
});

test.each([
  ['this year', '2026-11-24', '2026-01-05T08:00:00Z', 'Tue 24 Nov, 09:30', 'di 24 nov, 09:30'],
  ['another year', '2027-04-28', '2026-12-01T08:00:00Z', 'Wed 28 Apr 2027, 09:30', 'wo 28 apr 2027, 09:30'],
  [
    'that year, once it is here',
    '2027-04-28',
    '2027-01-04T08:00:00Z',
    'Wed 28 Apr, 09:30',
    'wo 28 apr, 09:30',
  ],
  // In Tokyo it is New Year already.
  [
    'the last minute of this year',
    '2027-04-28',
    '2026-12-31T22:59:00Z',
    'Wed 28 Apr 2027, 09:30',
    'wo 28 apr 2027, 09:30',
  ],
])('the year is told where it is not the present one here: %s', (_what, on, now, english, dutch) => {
  const moment = plan('JP', 'Asia/Tokyo', { on }, Temporal.Instant.from(now));
  expect(momentInBothZones(moment, 'en')).toMatch(new RegExp(`^${english} Tokyo`));
  expect(momentInBothZones(moment, 'nl')).toMatch(new RegExp(`^${dutch} Tokio`));
  expect(explainMoment(moment, 'en')).toContain(english.replace(',', ''));
  expect(explainMoment(moment, 'nl')).toContain(dutch.replace(',', ''));
});

test('of two days on both sides of New Year only the one of the other year bears it', () => {
  const moment = plan('KI', 'Pacific/Kiritimati', { on: '2027-01-01' });
  const sendAt = Temporal.Instant.from('2026-12-31T20:00:00Z');
  const turn = {
    ...moment,
    recipientLocal: sendAt.toZonedDateTimeISO('Pacific/Kiritimati'),
    senderLocal: sendAt.toZonedDateTimeISO('Europe/Amsterdam'),
  };
  expect(momentInBothZones(turn, 'en')).toBe('Fri 1 Jan 2027, 10:00 Kiritimati · Thu 31 Dec, 21:00 here');
  expect(momentInBothZones(turn, 'nl')).toBe('vr 1 jan 2027, 10:00 Kiritimati · do 31 dec, 21:00 hier');
});

test.each<[string, string, string, string, string]>([
  [
    'JP',
    'Asia/Tokyo',
    '2027-04-29',
    'Not sooner: Golden Week. It is Ascension Day here: an answer may have to wait.',
    'Niet eerder: Golden Week. Hier is het Hemelvaartsdag: een antwoord moet misschien wachten.',
  ],
  ['JP', 'Asia/Tokyo', '2026-11-24', 'As asked.', 'Zoals gevraagd.'],
])('why to %s then, beside the moment: %s %s', (country, zone, on, english, dutch) => {
  const moment = plan(country, zone, { on });
  expect(whyThen(moment, 'en')).toBe(english);
  expect(whyThen(moment, 'nl')).toBe(dutch);
});
