import type { UserContext } from '../context.ts';
import { defined } from '../objects.ts';
import {
  createOrganisation,
  getOrganisation,
  type Organisation,
  type UpdateOrganisation,
  updateOrganisation,
} from '../organisations/index.ts';
import type { ExistingAct } from './import.codes.ts';
import type { ImportSettings } from './import.settings.ts';
import { matchOrganisation } from './match-organisation.ts';
import type { RowValues } from './read-values.ts';
import type { RowOutcome } from './row-outcome.ts';

/** Takes one row of organisations in: makes, changes or leaves one, in the caller's transaction. Throws what its rules refuse. */
export async function takeOrganisation(
  ctx: UserContext,
  given: RowValues,
  settings: ImportSettings,
): Promise<RowOutcome> {
  const country = given.country ?? settings.defaultCountry ?? undefined;
  const values = { ...given, ...(country && { country }) };
  const { name } = values;
  if (!name) return { action: 'refused', reasons: [{ code: 'required', field: 'name' }] };
  const found = await matchOrganisation(
    ctx,
    { ...values, names: [name, values.latinName] },
    settings.matchBy,
  );
  if ('conflict' in found) return { action: 'conflict', name, reasons: found.conflict };
  if (found.id !== null)
    return { name, ...(await change(ctx, found.id, values, settings.existing)), reasons: found.reasons };
  if (!country) return { action: 'refused', name, reasons: [{ code: 'required', field: 'country' }] };
  const { id } = await createOrganisation(ctx, { ...editOf(values), name, country });
  return { action: 'create', name, reasons: [], recordId: id, version: 1 };
}

type Changed = Pick<RowOutcome, 'action' | 'recordId' | 'before' | 'version'>;

async function change(
  ctx: UserContext,
  id: string,
  values: RowValues,
  existing: ExistingAct,
): Promise<Changed> {
  if (existing === 'skip') return { action: 'skip', recordId: id };
  const before = await getOrganisation(ctx, id);
  const edit = existing === 'overwrite' ? editOf(values) : whereEmpty(before, editOf(values));
  const identifiers = values.identifiers && numbersWith(before, values.identifiers);
  const after = await updateOrganisation(ctx, id, before.version, {
    ...edit,
    ...(identifiers && { identifiers }),
  });
  if (after.version === before.version) return { action: 'skip', recordId: id };
  const fields = Object.keys({ ...edit, ...(identifiers && { identifiers }) });
  return { action: 'update', recordId: id, before: pick(before, fields), version: after.version };
}

/** What a row asks of an organisation that is new, or is overwritten. */
function editOf(values: RowValues): UpdateOrganisation {
  const { name, latinName, kinds, country, website, sector, clusters, municipalityId, accountManagerId } =
    values;
  const identifiers = values.identifiers?.map((value) => ({ value }));
  return defined({
    ...{ name, latinName, kinds, country, website, sector, clusters, municipalityId, accountManagerId },
    identifiers,
  }) as UpdateOrganisation;
}

function whereEmpty(before: Organisation, edit: UpdateOrganisation): UpdateOrganisation {
  const isEmpty = (value: unknown) =>
    value === null || value === '' || (Array.isArray(value) && value.length === 0);
  const record: Readonly<Record<string, unknown>> = { ...before };
  return Object.fromEntries(
    Object.entries(edit).filter(([field]) => isEmpty(record[field])),
  ) as UpdateOrganisation;
}

/** The numbers that it has and those that the row adds; an import never takes one away. */
function numbersWith(before: Organisation, values: readonly string[]) {
  const kept = before.identifiers.map(({ scheme, value }) => ({ scheme, value }));
  const bare = (text: string) =>
    text
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[^0-9A-Z]/g, '');
  const added = values.filter((value) => !kept.some((each) => bare(value).endsWith(bare(each.value))));
  return added.length === 0 ? undefined : [...kept, ...added.map((value) => ({ value }))];
}

/** Fields of a record as they can be sent back to it. */
function pick(record: Organisation, fields: readonly string[]): Record<string, unknown> {
  const from: Readonly<Record<string, unknown>> = {
    ...record,
    identifiers: record.identifiers.map(({ scheme, value }) => ({ scheme, value })),
  };
  return Object.fromEntries(fields.map((field) => [field, from[field]]));
}
