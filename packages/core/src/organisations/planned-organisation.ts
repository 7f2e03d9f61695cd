import { differences, type FieldChanges, touchedFields } from '../changes/index.ts';
import type { Context } from '../context.ts';
import type { FieldError } from '../errors.ts';
import { editedColumns, type Links, readLinks, refuse, sayable } from './edited-columns.ts';
import type { CreateOrganisation, UpdateOrganisation } from './given-organisation.ts';
import type { Identifier } from './organisation-identifiers.rules.ts';
import { editedLists } from './organisation-lists.ts';
import type { OtherName } from './organisation-names.rules.ts';
import type { GivenParent } from './parents.ts';
import type { SectorFields } from './sector-code.rules.ts';

/** What an edit is held against. */
interface Before extends SectorFields {
  /** Null: it is not made yet. */
  id: string | null;
  country: string;
  confidential: boolean;
  municipalityId: string | null;
  accountManagerId: string | null;
  names: readonly OtherName[];
  identifiers: readonly Identifier[];
  parents: readonly GivenParent[];
}

/** What would be written of a new organisation. */
export type PlannedOrganisation = Awaited<ReturnType<typeof planOrganisation>>;

/** What would be written of an edit. */
export type PlannedEdit = Awaited<ReturnType<typeof planEdit>>;

/**
 * What making an organisation comes to, by all its rules, with nothing written: refused as createOrganisation refuses
 * it. Whoever plans many reads their links once.
 */
export async function planOrganisation(ctx: Context, given: CreateOrganisation, links?: Links) {
  const { names, identifiers, parents, ...fields } = given;
  const refusals: FieldError[] = [];
  const there = links ?? (await readLinks(ctx, [fields]));
  const columns = editedColumns(ctx, fields, given.country, there, refusals);
  const { lists, changes } = await editedLists(ctx, { names, identifiers, parents }, given.country, refusals);
  refuse(refusals);
  const { name, normalisedName, ...rest } = columns;
  const record = {
    kinds: ['company'],
    ...rest,
    country: given.country,
    name: name ?? given.name,
    normalisedName: normalisedName ?? '',
  };
  const told = Object.fromEntries(Object.entries(changes).map(([list, [, rows]]) => [list, rows]));
  return { record, lists, told: { ...sayable(columns), ...told } };
}

/**
 * What an edit comes to, with nothing written: its columns and lists, and what of the record they change, nothing
 * where they change nothing. Checks only what is edited; refused as updateOrganisation refuses it.
 */
export async function planEdit(ctx: Context, before: Before, given: UpdateOrganisation, links?: Links) {
  const { names, identifiers, parents, ...fields } = given;
  const edit = touchedFields({ ...before }, fields);
  const country = edit.country ?? before.country;
  const refusals: FieldError[] = [];
  const there = links ?? (await readLinks(ctx, [edit]));
  const columns = editedColumns(ctx, edit, country, there, refusals, before);
  const { lists, changes } = await editedLists(
    ctx,
    { names, identifiers, parents },
    country,
    refusals,
    before,
  );
  refuse(refusals);
  const changed: FieldChanges = { ...differences({ ...before }, sayable(columns)), ...changes };
  return { columns, lists, changed };
}
