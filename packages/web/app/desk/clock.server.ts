import { readFileSync } from 'node:fs';

/**
 * The moment that pages count from. Tests and demos move the API's clock by a file with an offset in
 * milliseconds; what a page calls "in 3 hours" has to move along.
 */
export function now(): Date {
  const file = process.env.KAVEL_CLOCK_FILE;
  return new Date(Date.now() + (file ? offsetIn(file) : 0));
}

function offsetIn(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8')) || 0;
  } catch {
    return 0;
  }
}
