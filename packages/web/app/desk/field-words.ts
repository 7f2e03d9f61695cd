/** How the fields of one kind of record are said: in its timeline, its conflicts and its filters. */
export interface FieldWords {
  label: (field: string) => string;
  /** A value as it is read; an empty text for none. */
  value: (field: string, value: unknown) => string;
}

/** The words of a field's codes, or a function that says a value. */
type Words = Readonly<Record<string, string>> | ((value: unknown) => string);

/** The words of a kind of record, from its labels and what is said of its values; the rest stands as it is. */
export function fieldWords(
  labels: Readonly<Record<string, string>>,
  said: Readonly<Record<string, Words>>,
): FieldWords {
  return {
    label: (field) => labels[field] ?? field,
    value(field, value) {
      if (isNone(value)) return '';
      const words = said[field];
      if (typeof words === 'function') return words(value);
      const values = Array.isArray(value) ? value : [value];
      return values.map((one) => words?.[String(one)] ?? String(one)).join(', ');
    },
  };
}

/** Whether a value is none: nothing chosen, nothing typed, nothing ticked. */
export const isNone = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
