import { expect, test } from 'vitest';
import type { Locale } from '../code-lists/index.ts';
import { inquiryOf, salutationOf } from './resume-words.ts';

const minato = { organisationName: ' 株式会社みなと海運 ' };

test.each<[Locale, object, string]>([
  ['ja', minato, '株式会社みなと海運\nご担当者様'],
  ['ja', { ...minato, contactName: '森 春香' }, '株式会社みなと海運\n森 春香 様'],
  ['ja', {}, 'ご担当者様'],
  ['zh', minato, '株式会社みなと海運\n尊敬的先生/女士：'],
  ['zh', { contactName: '王建国' }, '尊敬的王建国：'],
  ['nl', minato, 'Geachte heer of mevrouw,'],
  ['nl', { contactName: 'Kim de Boer' }, 'Geachte Kim de Boer,'],
  ['en', {}, 'Dear Sir or Madam,'],
])('in %s, with %j: %s', (locale, answers, expected) => {
  expect(salutationOf(answers, locale)).toBe(expected);
});

test('what was begun, and for whom as far as that was typed', () => {
  expect(inquiryOf(minato, 'nl')).toBe('een aanvraag namens 株式会社みなと海運');
  expect(inquiryOf({}, 'nl')).toBe('een aanvraag');
  expect(inquiryOf(minato, 'en')).toBe('an inquiry on behalf of 株式会社みなと海運');
  expect(inquiryOf({ organisationName: ' ' }, 'en')).toBe('an inquiry');
});
