import { useFormatter } from 'use-intl';

/** Writes a day ("2026-11-24") or the day of an instant, as Amsterdam counts days, in full. */
export function useDay(): (dayOrInstant: string) => string {
  const format = useFormatter();
  return (text) => {
    // Noon, so that a day stays the same day in Amsterdam.
    const instant = new Date(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T12:00:00Z` : text);
    return format.dateTime(instant, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  };
}
