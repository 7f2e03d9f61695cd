/** When a follow-up is wanted, as the API takes it: exactly one of these. */
export interface WantedMoment {
  on?: string;
  inWeeks?: number;
  inDays?: number;
}

/** So many weeks from today are one press away. */
export const weeksOffered = [1, 2, 4, 8] as const;

/** The ways to say when. */
export type When = `weeks-${(typeof weeksOffered)[number]}` | 'days' | 'day';

/** The moment that was chosen; null while its day or its number of days is not filled in. */
export function wantedOf(when: string, { on, inDays }: { on: string; inDays: string }): WantedMoment | null {
  const weeks = /^weeks-(\d+)$/.exec(when)?.[1];
  if (weeks) return { inWeeks: Number(weeks) };
  const typed = (when === 'days' ? inDays : on).normalize('NFKC').trim();
  if (typed === '') return null;
  return when === 'days' ? { inDays: Number(typed) } : { on: typed };
}

/** The moment that a form says. */
export function wantedIn(form: FormData): WantedMoment | null {
  const [when, on, inDays] = ['when', 'on', 'inDays'].map((name) => String(form.get(name) ?? ''));
  return wantedOf(when ?? '', { on: on ?? '', inDays: inDays ?? '' });
}
