import { expect, test } from 'vitest';
import type { FieldError } from '../errors.ts';
import { type ContactTexts, contactColumns, mailLanguageOf, timeZoneColumns } from './contact.rules.ts';

function columnsOf(given: ContactTexts, country = 'JP') {
  const refusals: FieldError[] = [];
  const columns = contactColumns(given, country, refusals);
  return { columns, refused: refusals.map(({ pointer, code }) => `${pointer} ${code}`) };
}

test('texts are tidied, and the order of a name is kept', () => {
  expect(columnsOf({ name: ' 田中　美咲 ', nameReading: 'Tanaka  Misaki', jobTitle: ' ' }).columns).toEqual({
    name: '田中 美咲',
    nameReading: 'Tanaka Misaki',
    jobTitle: null,
  });
});

test.each([
  ['ｔａｎａｋａ＠kura.EXAMPLE', 'tanaka@kura.example', 'kura.example'],
  ['tanaka@mail.kura.example', 'tanaka@mail.kura.example', 'kura.example'],
  ['kura@gmail.com', 'kura@gmail.com', null],
  ['', null, null],
])('the address %s is %s, and tells %s', (typed, email, emailDomain) => {
  expect(columnsOf({ email: typed }).columns).toEqual({ email, emailDomain });
});

test('a telephone number is read as one of the country, in any digits', () => {
  expect(columnsOf({ telephone: '０３−１２３４−５６７８' }).columns).toEqual({ telephone: '+81312345678' });
  expect(columnsOf({ telephone: '036 539 9911' }, 'NL').columns).toEqual({ telephone: '+31365399911' });
  expect(columnsOf({ telephone: ' ' }).columns).toEqual({ telephone: null });
});

test.each<[string, ContactTexts, string[]]>([
  ['a name of nothing', { name: ' ' }, ['/name required']],
  ['an address without a domain', { email: 'tanaka@kura' }, ['/email email']],
  ['two addresses', { email: 'a@kura.example,b@kura.example' }, ['/email email']],
  ['a number that cannot be', { telephone: '12' }, ['/telephone telephone']],
])('%s is refused by its field', (_what, given, refused) => {
  expect(columnsOf(given).refused).toEqual(refused);
});

test.each([
  ['Asia/Seoul', 'JP', 'user', 'Asia/Seoul', 'user'],
  ['Asia/Seoul', 'JP', 'inquiry', 'Asia/Seoul', 'inquiry'],
  [null, 'JP', 'user', 'Asia/Tokyo', 'country'],
  [undefined, 'JP', 'inquiry', 'Asia/Tokyo', 'country'],
  [null, 'US', 'user', 'America/New_York', 'country-several-zones'],
] as const)(
  'the zone %s in %s, said by the %s, is %s, known by %s',
  (said, country, by, timeZone, origin) => {
    expect(timeZoneColumns(said, country, by, [])).toEqual({ timeZone, timeZoneOrigin: origin });
  },
);

test('a zone that is none is refused', () => {
  const refusals: FieldError[] = [];
  timeZoneColumns('+09:00', 'JP', 'user', refusals);
  expect(refusals).toMatchObject([{ pointer: '/timeZone', code: 'time-zone' }]);
});

test.each([
  ['JP', 'ja'],
  ['TW', 'zh'],
  ['NL', 'nl'],
  ['BE', 'en'],
  ['DE', 'en'],
])('mails to %s are in %s unless told otherwise', (country, language) => {
  expect(mailLanguageOf(country)).toBe(language);
});
