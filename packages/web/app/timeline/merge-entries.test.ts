import { expect, test } from 'vitest';
import { type Entry, mergeEntries } from './merge-entries.ts';

const entry = (id: string, at: string, text = '') => ({ id, at, text }) as Entry;

test('entries of several readings stand once, the newest first; of one read twice the first reading counts', () => {
  const again = [entry('d', '2026-11-24T10:00:00Z'), entry('c', '2026-11-24T09:00:00Z', 'sent')];
  const before = [entry('c', '2026-11-24T09:00:00Z', 'planned'), entry('b', '2026-11-24T08:00:00Z')];
  const merged = mergeEntries(again, before);
  expect(merged.map(({ id }) => id)).toEqual(['d', 'c', 'b']);
  expect(merged[1]?.text).toBe('sent');
});

test('entries of one instant keep one order, whichever reading brought them', () => {
  const at = '2026-11-24T09:00:00Z';
  const [a, b] = [entry('a', at), entry('b', at)];
  expect(mergeEntries([a], [b])).toEqual(mergeEntries([b], [a]));
});
