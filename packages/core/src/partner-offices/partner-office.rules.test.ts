import { expect, test } from 'vitest';
import type { FieldError } from '../errors.ts';
import { canRefer, type PartnerOfficeTexts, partnerOfficeColumns } from './partner-office.rules.ts';

test('texts are tidied, the telephone is one of the country', () => {
  const given = { city: ' São  Paulo ', address: '', email: 'SP@Office.EXAMPLE', telephone: '011 2345-6789' };
  const refusals: FieldError[] = [];
  expect(partnerOfficeColumns(given, 'BR', refusals)).toEqual({
    city: 'São Paulo',
    address: null,
    email: 'SP@office.example',
    telephone: '+551123456789',
  });
  expect(refusals).toEqual([]);
});

test.each<[PartnerOfficeTexts, string]>([
  [{ city: ' ' }, '/city required'],
  [{ email: 'office' }, '/email email'],
  [{ email: 'a@b.example,c@d.example' }, '/email email'],
  [{ telephone: '12' }, '/telephone telephone'],
])('%j is refused: %s', (given, refused) => {
  const refusals: FieldError[] = [];
  partnerOfficeColumns(given, 'NL', refusals);
  expect(refusals.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([refused]);
});

test.each([
  [null, null, true],
  [null, '2026-11-25', true],
  [null, '2026-11-24', false],
  [new Date(), null, false],
])('archived %s, closed on %s: it can refer: %s', (archivedAt, closed, expected) => {
  const closedOn = closed === null ? null : new Date(`${closed}T00:00:00Z`);
  expect(canRefer({ archivedAt, closedOn }, Temporal.PlainDate.from('2026-11-24'))).toBe(expected);
});
