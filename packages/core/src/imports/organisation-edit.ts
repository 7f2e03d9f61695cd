import { bareNumber } from '../identifiers/index.ts';
import { defined } from '../objects.ts';
import type { UpdateOrganisation } from '../organisations/index.ts';
import type { ExistingAct } from './import.codes.ts';
import type { RowValues } from './read-values.ts';
import { whereEmpty } from './where-empty.ts';

interface Numbered {
  identifiers: readonly { scheme: string | null; value: string }[];
}

/** What a row asks of an organisation that is new, or is overwritten. */
export function editOf(values: RowValues): UpdateOrganisation {
  const { name, latinName, kinds, country, website, sector, clusters, municipalityId, accountManagerId } =
    values;
  const identifiers = values.identifiers?.map((value) => ({ value }));
  return defined({
    ...{ name, latinName, kinds, country, website, sector, clusters, municipalityId, accountManagerId },
    identifiers,
  }) as UpdateOrganisation;
}

/** What a row asks of an organisation that stands so; null: to leave it alone. A number is added, never taken away. */
export function editFor(
  before: Numbered,
  values: RowValues,
  existing: ExistingAct,
): UpdateOrganisation | null {
  if (existing === 'skip') return null;
  const { identifiers: _asked, ...edit } =
    existing === 'overwrite' ? editOf(values) : whereEmpty(before, editOf(values));
  const identifiers = values.identifiers && numbersWith(before, values.identifiers);
  return { ...edit, ...(identifiers && { identifiers }) } as UpdateOrganisation;
}

/** Those of these fields, as they can be sent back to the record. */
export function fieldsBefore(before: Numbered, edit: UpdateOrganisation): Record<string, unknown> {
  const record: Readonly<Record<string, unknown>> = {
    ...before,
    identifiers: before.identifiers.map(({ scheme, value }) => ({ scheme, value })),
  };
  return Object.fromEntries(Object.keys(edit).map((field) => [field, record[field]]));
}

function numbersWith({ identifiers }: Numbered, values: readonly string[]) {
  const kept = identifiers.map(({ scheme, value }) => ({ scheme, value }));
  const added = values.filter(
    (value) => !kept.some((each) => bareNumber(value).endsWith(bareNumber(each.value))),
  );
  return added.length === 0 ? undefined : [...kept, ...added.map((value) => ({ value }))];
}
