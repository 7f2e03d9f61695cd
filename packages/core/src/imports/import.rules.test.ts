import { expect, test } from 'vitest';
import { importStates } from './import.codes.ts';
import { type ImportStep, mayStep, refuseStep, steps } from './import.rules.ts';

const someDay = new Date('2026-11-22T09:00:00Z');

/** From which states each step may be taken: before anything was written, and after. */
const table: Record<ImportStep, { before: string; after: string }> = {
  set: { before: 'uploaded checked failed', after: '' },
  check: { before: 'uploaded checked failed', after: '' },
  'end-check': { before: 'checking', after: 'checking' },
  run: { before: 'checked', after: 'checked' },
  'end-run': { before: 'running', after: 'running' },
  fail: { before: 'checking running undoing', after: 'checking running undoing' },
  cancel: { before: 'uploaded checking checked running', after: 'uploaded checking checked running' },
  undo: { before: '', after: 'done failed cancelled' },
  'end-undo': { before: 'undoing', after: 'undoing' },
};

test.each(Object.entries(table))('%s', (step, { before, after }) => {
  const from = (runAt: Date | null) =>
    importStates.filter((state) => mayStep({ state, runAt }, step as ImportStep)).join(' ');
  expect(from(null)).toBe(before);
  expect(from(someDay)).toBe(after);
});

test('every state but the first is come to by a step, and a step that may not be taken is a conflict', () => {
  const reached = new Set(Object.values(steps).map(({ to }) => to));
  expect(importStates.filter((state) => !reached.has(state as 'done'))).toEqual([]);
  expect(() => refuseStep({ state: 'done', runAt: someDay }, 'run')).toThrow(
    expect.objectContaining({ kind: 'conflict', code: 'wrong-state' }),
  );
  expect(() => refuseStep({ state: 'checked', runAt: null }, 'run')).not.toThrow();
});
