import { useNow } from '../desk/now.tsx';
import { deskZone } from '../desk/ui/dates.ts';

/** The calendar day in the region, YYYY-MM-DD. */
export function useDay(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: deskZone }).format(useNow());
}
