import { differences, logChange, logCreation, refuseArchived, touchedFields } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import type { Cluster, Country, Sector } from '../code-lists/index.ts';
import type { Context, UserContext } from '../context.ts';
import { type Db, inTransaction } from '../db.ts';
import { DomainError, type FieldError, staleEdit } from '../errors.ts';
import { defined } from '../objects.ts';
import type { OrganisationKind } from './organisation.codes.ts';
import { type OrganisationTexts, organisationColumns } from './organisation.rules.ts';
import { getOrganisation, type Organisation } from './organisations.queries.ts';

export interface UpdateOrganisation extends OrganisationTexts {
  kinds?: OrganisationKind[] | undefined;
  country?: Country | undefined;
  sector?: Sector | null | undefined;
  clusters?: Cluster[] | undefined;
  municipalityId?: string | null | undefined;
  accountManagerId?: string | null | undefined;
}

export interface CreateOrganisation extends UpdateOrganisation {
  name: string;
  country: Country;
}

/**
 * Makes an organisation, a company unless told otherwise, with the name for comparing and its web domain;
 * joins the caller's transaction. A number that fails its check digit, a website without a domain, a
 * municipality or colleague that is not there: broken rules by field. Does not look for a namesake.
 */
export function createOrganisation(ctx: Context, given: CreateOrganisation): Promise<{ id: string }> {
  return inTransaction(ctx.db, async (db) => {
    const columns = await columnsOf(db, given, given.country);
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
    await logCreation({ ...ctx, db }, 'organisation', id, sayable(columns));
    return { id };
  });
}

/**
 * Changes an organisation and gives it as it is now. Checks only what is edited. A stale version is a
 * conflict that carries the record; an edit that changes nothing leaves no trace.
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
    const edit = touchedFields({ ...before }, given);
    const columns = await columnsOf(db, edit, edit.country ?? before.country);
    const changes = differences({ ...before }, sayable(columns));
    if (Object.keys(changes).length === 0) return before;
    const { count } = await db.organisation.updateMany({
      where: { id, version },
      data: { ...columns, updatedAt: asDate(ctx.clock.now()), version: { increment: 1 } },
    });
    if (count === 0) throw staleEdit('organisation', await getOrganisation(inside, id));
    await logChange(inside, 'organisation', id, changes);
    return getOrganisation(inside, id);
  });
}

async function columnsOf(db: Db, given: UpdateOrganisation, country: string) {
  const refusals: FieldError[] = [];
  const texts = organisationColumns(given, country, refusals);
  const { kinds, sector, clusters, municipalityId, accountManagerId } = given;
  if (kinds?.length === 0) {
    refusals.push({ pointer: '/kinds', code: 'required', message: 'Say what the organisation is.' });
  }
  if (municipalityId && (await db.municipality.count({ where: { id: municipalityId } })) === 0) {
    refusals.push({
      pointer: '/municipalityId',
      code: 'invalid-choice',
      message: 'There is no such municipality.',
    });
  }
  if (accountManagerId && (await db.user.count({ where: { id: accountManagerId, active: true } })) === 0) {
    refusals.push({
      pointer: '/accountManagerId',
      code: 'invalid-choice',
      message: 'There is no such colleague.',
    });
  }
  if (refusals.length > 0) {
    throw new DomainError('broken-rule', 'invalid', 'This organisation cannot be kept so.', refusals);
  }
  const rest = { country: given.country, kinds, sector, clusters, municipalityId, accountManagerId };
  return { ...texts, ...defined(rest) };
}

/** What of the columns is worth telling: not what only follows from the others. */
function sayable({ normalisedName, websiteDomain, ...told }: Awaited<ReturnType<typeof columnsOf>>) {
  return told;
}
