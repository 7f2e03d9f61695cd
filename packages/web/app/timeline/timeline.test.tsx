import { expect, test } from 'vitest';
import type { DeskLocale } from '../desk/i18n/desk-locale.ts';
import { renderDesk, wordsIn } from '../desk/testing/render-desk.tsx';
import type { Entry } from './merge-entries.ts';
import { Timeline } from './timeline.tsx';

const mail = { id: 'mail', subject: '物流拠点', state: 'planned', to: 'tanaka@kura.example' };
const entry = (kind: string, details: object | null, more: object = {}) => ({
  id: kind,
  type: 'activity',
  kind,
  at: '2027-04-19T07:00:00Z',
  by: { id: 'sanne', name: 'Sanne de Vries' },
  text: mail.subject,
  details,
  mail,
  people: { contacts: [], colleagues: [] },
  corrections: [],
  ...more,
});

/** The entries of a lead's timeline as they read. */
function read(locale: DeskLocale, entries: object[]): string[] {
  const page = { items: entries as Entry[], nextCursor: null };
  const timeline = <Timeline subject={{ leadId: 'lead' }} page={page} />;
  const labels = { zoneCity: locale === 'nl' ? { 'Asia/Tokyo': 'Tokio' } : {} };
  const [, ...items] = renderDesk(timeline, { locale, labels, now: '2027-04-19T08:00:00Z' }).split('<li');
  return items.map((item) => wordsIn(`<li${item}`));
}

const moved = { sendAt: '2027-05-06T00:30:00Z', timeZone: 'Asia/Tokyo' };
const steps = [
  entry('follow-up-cancelled', moved),
  entry('follow-up-moved', moved),
  entry('follow-up-planned', { ...moved, sendAt: '2027-04-21T00:30:00Z' }),
];

test.each<[DeskLocale, string[]]>([
  [
    'en',
    [
      'Follow-up cancelled was to go Thu 6 May, 09:30 Tokyo · 02:30 here Sanne de Vries',
      'Follow-up moved now to go Thu 6 May, 09:30 Tokyo · 02:30 here Sanne de Vries',
      'Follow-up planned to go Wed 21 Apr, 09:30 Tokyo · 02:30 here Sanne de Vries',
    ],
  ],
  [
    'nl',
    [
      'Opvolgmail geannuleerd zou do 6 mei, 09:30 Tokio · 02:30 hier gaan Sanne de Vries',
      'Opvolgmail verplaatst gaat nu do 6 mei, 09:30 Tokio · 02:30 hier Sanne de Vries',
      'Opvolgmail gepland gaat wo 21 apr, 09:30 Tokio · 02:30 hier Sanne de Vries',
    ],
  ],
])('the steps of a follow-up stand with who, when it goes and its subject: %s', (locale, expected) => {
  const items = read(locale, steps);
  expect(items).toHaveLength(3);
  for (const [place, item] of items.entries()) {
    // Some versions of CLDR set a comma behind the weekday.
    expect(item.replace(/\b(Thu|Wed),/, '$1')).toContain(expected[place]);
    expect(item.split(mail.subject)).toHaveLength(2);
  }
  // How the mail stands and whom it goes to is told once.
  expect(items.map((item) => item.includes(mail.to))).toEqual([true, false, false]);
});

test('an answer that was delivered has its subject once, where the mail is', () => {
  const [sent, answered] = read('en', [entry('mail', null), entry('answered', null, { text: null })]);
  expect(sent?.split(mail.subject)).toHaveLength(2);
  expect(answered).not.toContain(mail.subject);
});

test.each<[DeskLocale, string]>([
  ['en', 'The company added something with 図面.pdf, b.pdf'],
  ['nl', 'Het bedrijf vulde iets aan met 図面.pdf, b.pdf'],
])('what a company added names its files: %s', (locale, expected) => {
  const details = { files: ['図面.pdf', 'b.pdf'], refusals: [] };
  const [item] = read(locale, [entry('addition', details, { mail: null, by: null, text: '図面です' })]);
  expect(item).toContain(expected);
  expect(item).toContain('図面です');
  const [bare] = read(locale, [entry('addition', { files: [], refusals: [] }, { mail: null, by: null })]);
  expect(bare).not.toMatch(/ (with|met) /);
});
