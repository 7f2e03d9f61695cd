import { expect, test } from 'vitest';
import { inDeskLanguage, nameInDeskToo } from './in-desk-language.ts';

const japanese = { key: 'first-answer', language: 'ja', name: '最初のご回答' };
const english = { key: 'first-answer', language: 'en', name: 'First answer' };
const alone = { key: 'own', language: 'ja', name: '独自' };
const templates = [english, japanese, alone];

test.each([
  [japanese, 'en', english, '最初のご回答 – First answer'],
  [english, 'en', undefined, 'First answer'],
  [japanese, 'nl', undefined, '最初のご回答'],
  [alone, 'en', undefined, '独自'],
])('%o for a desk in %s', (template, locale, same, name) => {
  expect(inDeskLanguage(templates, template, locale)).toBe(same);
  expect(nameInDeskToo(templates, template, locale)).toBe(name);
});
