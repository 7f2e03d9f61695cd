import type { components } from '../api/schema.gen.ts';

type Organisation = components['schemas']['Organisation'];
type Known = Partial<Pick<Organisation, 'names' | 'identifiers' | 'parents'>>;

/** A row of other names, as the form holds it; an empty language is the one that the script tells. */
export interface NameRow {
  kind: Organisation['names'][number]['kind'];
  name: string;
  language: string;
}

/** A row of register numbers: `auto` by the number's form, `none` of a register that Kavel does not know. */
export interface IdentifierRow {
  scheme: string;
  value: string;
}

/** A row of parents; the share as it is typed. */
export interface ParentRow {
  organisationId: string;
  name: string;
  sharePercent: string;
}

export const nameRows = ({ names = [] }: Known): NameRow[] =>
  names.map(({ kind, name, language }) => ({ kind, name, language: language ?? '' }));

export const identifierRows = ({ identifiers = [] }: Known): IdentifierRow[] =>
  identifiers.map(({ scheme, value }) => ({ scheme: scheme ?? 'none', value }));

export const parentRows = ({ parents = [] }: Known): ParentRow[] =>
  parents.map(({ organisation, sharePercent }) => ({
    organisationId: organisation.id,
    name: organisation.name,
    sharePercent: sharePercent === null ? '' : String(sharePercent),
  }));

/** Rows as the form's values, for comparing two versions of a record. */
export const asValues = (rows: readonly object[]): string[] => rows.map((row) => JSON.stringify(row));

/** The rows of a form, as its hidden values have them; what is no row is left out. */
export function rowsIn<Row>(values: readonly FormDataEntryValue[]): Row[] {
  return values.flatMap((value) => {
    try {
      const row: unknown = JSON.parse(String(value));
      return typeof row === 'object' && row !== null ? [row as Row] : [];
    } catch {
      return [];
    }
  });
}
