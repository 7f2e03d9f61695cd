import { differences, logChange, logCreation, refuseArchived, touchedFields } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import type { Context, UserContext } from '../context.ts';
import { inTransaction } from '../db.ts';
import { type FieldError, staleEdit } from '../errors.ts';
import { keepMatchKeys } from '../matches/index.ts';
import { refreshOrganisationSearch } from '../search/index.ts';
import { editedColumns, refuse, sayable } from './edited-columns.ts';
import type { CreateOrganisation, UpdateOrganisation } from './given-organisation.ts';
import { editedLists, writeLists } from './organisation-lists.ts';
import { getOrganisation, type Organisation } from './organisations.queries.ts';

/**
 * Makes an organisation, a company unless told otherwise, with the name for comparing and its web domain;
 * joins the caller's transaction. A number that fails its check digit, a website without a domain, a parent,
 * municipality or colleague that is not there, a confidential one that its maker would not see: broken rules by
 * field. Does not look for a namesake.
 */
export function createOrganisation(ctx: Context, given: CreateOrganisation): Promise<{ id: string }> {
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    const { names, identifiers, parents, ...fields } = given;
    const refusals: FieldError[] = [];
    const columns = await editedColumns(inside, fields, given.country, refusals);
    const { lists, changes } = await editedLists(
      inside,
      { names, identifiers, parents },
      given.country,
      refusals,
    );
    refuse(refusals);
    const now = asDate(ctx.clock.now());
    const { name, normalisedName, ...rest } = columns;
    const { id } = await db.organisation.create({
      data: {
        kinds: ['company'],
        ...rest,
        country: given.country,
        name: name ?? given.name,
        normalisedName: normalisedName ?? '',
        createdAt: now,
        updatedAt: now,
      },
      select: { id: true },
    });
    await writeLists(inside, id, lists);
    await refreshOrganisationSearch(db, id);
    await keepMatchKeys(db, id);
    const told = Object.fromEntries(Object.entries(changes).map(([list, [, rows]]) => [list, rows]));
    await logCreation(inside, 'organisation', id, { ...sayable(columns), ...told });
    return { id };
  });
}

/**
 * Changes an organisation and gives it as it is now. Checks only what is edited. A stale version is a
 * conflict that carries the record; an edit that changes nothing leaves no trace. A colleague cannot make it
 * so that he does not see it himself.
 */
export function updateOrganisation(
  ctx: UserContext,
  id: string,
  version: number,
  given: UpdateOrganisation,
): Promise<Organisation> {
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    const before = await getOrganisation(inside, id);
    if (before.version !== version) throw staleEdit('organisation', before);
    refuseArchived('organisation', before);
    const { names, identifiers, parents, ...fields } = given;
    const edit = touchedFields({ ...before }, fields);
    const country = edit.country ?? before.country;
    const refusals: FieldError[] = [];
    const columns = await editedColumns(inside, edit, country, refusals, before);
    const listsBefore = { ...before, parents: before.parents.map(asGiven) };
    const { lists, changes } = await editedLists(
      inside,
      { names, identifiers, parents },
      country,
      refusals,
      listsBefore,
    );
    refuse(refusals);
    const changed = { ...differences({ ...before }, sayable(columns)), ...changes };
    if (Object.keys(changed).length === 0) return before;
    const { count } = await db.organisation.updateMany({
      where: { id, version },
      data: { ...columns, updatedAt: asDate(ctx.clock.now()), version: { increment: 1 } },
    });
    if (count === 0) throw staleEdit('organisation', await getOrganisation(inside, id));
    await writeLists(inside, id, lists, listsBefore.parents);
    await refreshOrganisationSearch(db, id);
    await keepMatchKeys(db, id);
    await logChange(inside, 'organisation', id, changed);
    return getOrganisation(inside, id);
  });
}

const asGiven = ({ organisation, sharePercent }: Organisation['parents'][number]) => ({
  organisationId: organisation.id,
  sharePercent,
});
