import { expect, test } from 'vitest';
import type { Locale } from '../code-lists/index.ts';
import { contactInWords, deskSignature } from './desk-signature.ts';

const joris = {
  name: 'Joris Meijer',
  jobTitle: 'Account manager Japan',
  municipality: { slug: 'almere', name: 'Almere' },
  telephone: '+31 36 555 01 00',
  email: 'almere@kavel.example',
};
const sanne = { ...joris, name: 'Sanne de Boer', municipality: null };

test.each<[Locale, string, string]>([
  ['en', 'Sanne de Boer of our desk', 'Joint desk of Almere, Amsterdam, Amstelveen and Haarlemmermeer'],
  [
    'nl',
    'Sanne de Boer van ons loket',
    'Gezamenlijk loket van Almere, Amsterdam, Amstelveen en Haarlemmermeer',
  ],
  ['ja', '窓口のSanne de Boer', 'アルメレ、アムステルダム、アムステルフェーン、ハーレマーメール 共同窓口'],
  ['zh', '服务窗口的Sanne de Boer', '阿尔梅勒、阿姆斯特丹、阿姆斯特尔芬和哈勒默梅尔联合服务窗口'],
])('the desk in %s: %s', (locale, contact, desk) => {
  expect(contactInWords(sanne, locale)).toBe(contact);
  expect(deskSignature(sanne, locale)).toContain(`\nAmsterdam inbusiness\n${desk}\n`);
});

test('a colleague of a municipality signs for it alone', () => {
  expect(contactInWords(joris, 'ja')).toBe('Joris Meijer');
  expect(deskSignature(joris, 'ja')).toBe(
    'Joris Meijer\nアルメレ市\n電話：+31 36 555 01 00\nメール：almere@kavel.example',
  );
});
