import { expect, test } from 'vitest';
import { judged, lastLine, sumOf } from './counts.ts';

test('counts of all runners add up', () => {
  const sum = sumOf([
    { passed: 9, failed: 0, skipped: 0 },
    { passed: 300, failed: 1, skipped: 2 },
    { passed: 12, failed: 0, skipped: 4 },
  ]);
  expect(lastLine(sum)).toBe('321 passed, 1 failed, 6 skipped');
});

test('a runner that breaks without a failed test is a failure', () => {
  expect(judged({ passed: 5, failed: 0, skipped: 0 }, 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  expect(judged({ passed: 5, failed: 2, skipped: 0 }, 1)).toEqual({ passed: 5, failed: 2, skipped: 0 });
  expect(judged({ passed: 5, failed: 0, skipped: 0 }, 0)).toEqual({ passed: 5, failed: 0, skipped: 0 });
});
