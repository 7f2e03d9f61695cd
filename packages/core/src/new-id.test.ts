import { expect, test } from 'vitest';
import { newId } from './new-id.ts';

test('ids are UUIDs of version 7, each greater than the one before, with the moment in front', () => {
  const before = Date.now();
  const ids = Array.from({ length: 10_000 }, newId);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const millisecond = (id = '') => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
  expect(millisecond(ids[0])).toBeGreaterThanOrEqual(before);
});
