import { logChange, refuseArchived } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import type { Context, UserContext } from '../context.ts';
import { inTransaction } from '../db.ts';
import { staleEdit } from '../errors.ts';
import { keepMatchKeys } from '../matches/index.ts';
import { refreshOrganisationSearch } from '../search/index.ts';
import type { CreateOrganisation, UpdateOrganisation } from './given-organisation.ts';
import { makeOrganisations } from './make-organisations.ts';
import { writeLists } from './organisation-lists.ts';
import { getOrganisation, type Organisation } from './organisations.queries.ts';
import { planEdit, planOrganisation } from './planned-organisation.ts';

/**
 * Makes an organisation, a company unless told otherwise, with the name for comparing and its web domain;
 * joins the caller's transaction. A number that fails its check digit, a website without a domain, a parent,
 * municipality or colleague that is not there, a confidential one that its maker would not see: broken rules by
 * field. Does not look for a namesake.
 */
export function createOrganisation(ctx: Context, given: CreateOrganisation): Promise<{ id: string }> {
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    const [made] = await makeOrganisations(inside, [await planOrganisation(inside, given)]);
    if (!made) throw new Error('An organisation was planned and not made.');
    return made;
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
    const standing = { ...before, parents: before.parents.map(asGiven) };
    const { columns, lists, changed } = await planEdit(inside, standing, given);
    if (Object.keys(changed).length === 0) return before;
    const { count } = await db.organisation.updateMany({
      where: { id, version },
      data: { ...columns, updatedAt: asDate(ctx.clock.now()), version: { increment: 1 } },
    });
    if (count === 0) throw staleEdit('organisation', await getOrganisation(inside, id));
    await writeLists(inside, id, lists, standing.parents);
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
