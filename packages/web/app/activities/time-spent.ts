/**
 * Minutes of a time that was typed as hours: 1:30, 1.5, 1,5, 1h30, 1 u 30 min, 90 min. Undefined where nothing was typed,
 * the text as it was typed where it is no time: the API refuses it by name.
 */
export function minutesTyped(typed: string): number | string | undefined {
  const text = typed.normalize('NFKC').trim().toLowerCase();
  if (text === '') return undefined;
  const clock = /^(\d{1,3}):([0-5]\d)$/.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const words =
    /^(?:(\d{1,3}) ?(?:h|u|hours?|uur|uren)\.?)? ?(?:(\d{1,4}) ?(?:m|min|minutes?|minuten|minuut)?\.?)?$/.exec(
      text,
    );
  if (words && /[a-z]/.test(text)) return Number(words[1] ?? 0) * 60 + Number(words[2] ?? 0);
  const hours = /^(\d{0,3}(?:[.,]\d{1,2})?) ?(?:h|u|hours?|uur|uren)?$/.exec(text)?.[1];
  return hours ? Math.round(Number(hours.replace(',', '.')) * 60) : typed;
}

/** Minutes as they are typed: 1:30. */
export const typedMinutes = (minutes: number | null | undefined): string =>
  minutes ? `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}` : '';
