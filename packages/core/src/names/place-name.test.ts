import { expect, test } from 'vitest';
import { placeName } from './place-name.ts';

test.each([
  [{ name: 'DC Almere', street: 'Markerkant 1', city: 'Almere' }, 'DC Almere'],
  [{ name: null, street: 'Markerkant 1', city: 'Almere' }, 'Markerkant 1, Almere'],
  [{ name: null, street: null, city: 'Almere' }, 'Almere'],
  [{ name: null, street: null, city: null, municipality: { name: 'Amsterdam' } }, 'Amsterdam'],
])('%j is called %s', (place, name) => {
  expect(placeName(place)).toBe(name);
});
