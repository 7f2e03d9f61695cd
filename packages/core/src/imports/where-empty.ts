/** The part of an edit that fills what the record does not say yet: no text, no list, nothing. */
export function whereEmpty<Edit extends object>(before: object, edit: Edit): Edit {
  const record: Readonly<Record<string, unknown>> = { ...before };
  return Object.fromEntries(Object.entries(edit).filter(([field]) => isEmpty(record[field]))) as Edit;
}

const isEmpty = (value: unknown) =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);
