import type { BulkLeadEdit } from './bulk-edit.rules.ts';

/** An edit as it stands in the database: checked when it was written, days as JSON has them. */
export function bulkEditOf(stored: unknown): BulkLeadEdit {
  const edit = stored as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(edit).map(([field, value]) => [
      field,
      field.endsWith('On') && typeof value === 'string' ? new Date(value) : value,
    ]),
  );
}
