import { expect, test } from 'vitest';
import { momentHere } from './moment-here.server.ts';

test.each([
  ['2026-11-24T09:30', '2026-11-24T08:30:00Z'],
  ['2026-06-01T09:30', '2026-06-01T07:30:00Z'],
  ['yesterday', 'yesterday'],
])('%s by the clock at the desk is %s', (typed, instant) => {
  expect(momentHere(typed)).toBe(instant);
});
