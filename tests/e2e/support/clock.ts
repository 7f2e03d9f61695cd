import { writeFileSync } from 'node:fs';

/** Moves the clock of all of Kavel to an instant, from which it goes on. */
export function moveClockTo(at: string): void {
  const offset = Temporal.Instant.from(at).epochMilliseconds - Date.now();
  writeFileSync(process.env.KAVEL_CLOCK_FILE ?? '', String(offset));
}
