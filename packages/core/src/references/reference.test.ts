import { expect, test } from 'vitest';
import { createReference, parseReference } from './reference.ts';

test('a thousand references: 8 readable characters each, none twice, every character of the alphabet used', () => {
  const references = Array.from({ length: 1000 }, createReference);
  for (const reference of references) expect(reference).toMatch(/^[2-9A-HJ-NP-Z]{8}$/);
  expect(new Set(references).size).toBe(1000);
  expect(new Set(references.join('')).size).toBe(32);
});

test('what is created can be read back', () => {
  const reference = createReference();
  expect(parseReference(reference)).toBe(reference);
});

test.each([
  ['K7M2XQ9R', 'K7M2XQ9R'],
  ['k7m2xq9r', 'K7M2XQ9R'],
  ['  K7M2-XQ9R ', 'K7M2XQ9R'],
  ['k7m2 – xq9r', 'K7M2XQ9R'],
  ['Ｋ７Ｍ２ー ＸＱ９Ｒ', 'K7M2XQ9R'],
  ['Ｋ７Ｍ２　ＸＱ９Ｒ', 'K7M2XQ9R'],
  ['', null],
  ['K7M2XQ9', null],
  ['K7M2XQ9RR', null],
  ['K7M2XQ90', null],
  ['K7M2XQ9O', null],
  ['K7M2XQ91', null],
  ['K7M2XQ9i', null],
  ['K7M2XQ9é', null],
])('%j is read as %s', (typed, reference) => {
  expect(parseReference(typed)).toBe(reference);
});
