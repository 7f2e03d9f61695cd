import { useNow } from '../desk/now.tsx';
import { deskZone } from '../desk/ui/dates.ts';

/** The calendar day in the region, as a date field takes it. */
export function useToday(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: deskZone }).format(useNow());
}
