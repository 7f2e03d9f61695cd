/** How the fields of one kind of record are said: on its page, in its timeline and its conflicts. */
export interface RecordWords {
  label: (field: string) => string;
  /** A value as it is read; an empty text for none. */
  value: (field: string, value: unknown) => string;
}

/** The words of a field's codes, or a function that says a value. */
type Words = Readonly<Record<string, string>> | ((value: unknown) => string);

/** The words of a kind of record, from its labels and what is said of its values; the rest stands as it is. */
export function recordWords(
  labels: Readonly<Record<string, string>>,
  said: Readonly<Record<string, Words>>,
): RecordWords {
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

function isNone(value: unknown): boolean {
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

/** The choices of a field whose codes have words. */
export const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** The choices of a field that leads to another record. */
export const optionsOfNamed = (records: readonly { id: string; name: string }[]) =>
  records.map(({ id, name }) => ({ value: id, label: name }));
