const deskTimeZone = 'Europe/Amsterdam';

/**
 * The instant of a moment that was filled in at the desk, by the clock on its wall. What is no moment goes on as it
 * was typed: the API refuses it by name.
 */
export function momentHere(typed: string): string {
  try {
    return Temporal.PlainDateTime.from(typed).toZonedDateTime(deskTimeZone).toInstant().toString();
  } catch {
    return typed;
  }
}
