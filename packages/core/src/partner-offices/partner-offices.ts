import { differences, logChange, logCreation, refuseArchived, touchedFields } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import type { Country } from '../code-lists/index.ts';
import type { UserContext } from '../context.ts';
import { type Db, inTransaction } from '../db.ts';
import { DomainError, type FieldError, staleEdit } from '../errors.ts';
import { defined } from '../objects.ts';
import { organisationsSeenBy } from '../organisations/index.ts';
import { type PartnerOfficeTexts, partnerOfficeColumns } from './partner-office.rules.ts';
import { getPartnerOffice, type PartnerOffice } from './partner-offices.queries.ts';

export interface UpdatePartnerOffice extends PartnerOfficeTexts {
  country?: Country | undefined;
  /** A day, as midnight UTC; null: open. */
  closedOn?: Date | null | undefined;
}

export interface CreatePartnerOffice extends UpdatePartnerOffice {
  organisationId: string;
  city: string;
  country: Country;
}

/**
 * Makes an office of an organisation of the kind partner. No such organisation, one that is no partner, a city where
 * it has an office already, a wrong address or number: broken rules by field, all at once.
 */
export function createPartnerOffice(ctx: UserContext, given: CreatePartnerOffice): Promise<{ id: string }> {
  return inTransaction(ctx.db, async (db) => {
    const { organisationId, country } = given;
    const refusals: FieldError[] = await partnerProblems({ ...ctx, db }, organisationId);
    const columns = {
      ...partnerOfficeColumns(given, country, refusals),
      ...defined({ closedOn: given.closedOn }),
      country,
    };
    const city = columns.city ?? given.city;
    refusals.push(...(await cityProblems(db, { organisationId, country, city })));
    refuse(refusals);
    const now = asDate(ctx.clock.now());
    const { id } = await db.partnerOffice.create({
      data: { ...columns, city, organisationId, createdAt: now, updatedAt: now },
      select: { id: true },
    });
    await logCreation({ ...ctx, db }, 'partner-office', id, { ...columns, organisationId });
    return { id };
  });
}

/** Changes an office, its closing among it, and gives it as it is now. Checks only what is edited. */
export function updatePartnerOffice(
  ctx: UserContext,
  id: string,
  version: number,
  given: UpdatePartnerOffice,
): Promise<PartnerOffice> {
  return write(ctx, id, version, async ({ db }, before) => {
    refuseArchived('partner office', before);
    const edit = touchedFields({ ...before }, given);
    const country = edit.country ?? before.country;
    const refusals: FieldError[] = [];
    const columns = {
      ...partnerOfficeColumns(edit, country, refusals),
      ...defined({ country: edit.country, closedOn: edit.closedOn }),
    };
    if (columns.city !== undefined || columns.country !== undefined) {
      const { organisationId } = before;
      const place = { organisationId, country, city: columns.city ?? before.city };
      refusals.push(...(await cityProblems(db, place, id)));
    }
    refuse(refusals);
    return columns;
  });
}

/** Takes an office out of use that never was, or stands here twice; one that closed is closed. */
export function archivePartnerOffice(ctx: UserContext, id: string, version: number): Promise<PartnerOffice> {
  return write(ctx, id, version, async (_inside, before) =>
    before.archivedAt ? {} : { archivedAt: asDate(ctx.clock.now()) },
  );
}

/** Takes it back into use. */
export function unarchivePartnerOffice(
  ctx: UserContext,
  id: string,
  version: number,
): Promise<PartnerOffice> {
  return write(ctx, id, version, async () => ({ archivedAt: null }));
}

type Columns = UpdatePartnerOffice & { archivedAt?: Date | null };

function write(
  ctx: UserContext,
  id: string,
  version: number,
  columnsOf: (inside: UserContext, before: PartnerOffice) => Promise<Columns>,
): Promise<PartnerOffice> {
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    const before = await getPartnerOffice(inside, id);
    if (before.version !== version) throw staleEdit('partner office', before);
    const columns = defined(await columnsOf(inside, before));
    const changes = differences({ ...before }, columns);
    if (Object.keys(changes).length === 0) return before;
    const { count } = await db.partnerOffice.updateMany({
      where: { id, version },
      data: { ...columns, updatedAt: asDate(ctx.clock.now()), version: { increment: 1 } },
    });
    if (count === 0) throw staleEdit('partner office', await getPartnerOffice(inside, id));
    await logChange(inside, 'partner-office', id, changes);
    return getPartnerOffice(inside, id);
  });
}

async function partnerProblems({ db, actor }: UserContext, id: string): Promise<FieldError[]> {
  const where = { AND: [{ id, archivedAt: null, mergedIntoId: null }, organisationsSeenBy(actor)] };
  const organisation = await db.organisation.findFirst({ where, select: { kinds: true } });
  if (organisation?.kinds.includes('partner')) return [];
  const [code, message] = organisation
    ? ['not-a-partner', 'This organisation is no partner: say so on its page first.']
    : ['invalid-choice', 'There is no such organisation.'];
  return [{ pointer: '/organisationId', code, message }];
}

/** One office in a city: a second one would stand there twice. An archived one counts: it is taken back into use. */
async function cityProblems(
  db: Db,
  place: { organisationId: string; country: string; city: string },
  except?: string,
): Promise<FieldError[]> {
  const { city, ...there } = place;
  const same = await db.partnerOffice.count({
    where: {
      ...there,
      city: { equals: city, mode: 'insensitive' },
      ...(except && { id: { not: except } }),
    },
  });
  if (same === 0) return [];
  return [
    { pointer: '/city', code: 'office-exists', message: 'This organisation has an office there already.' },
  ];
}

function refuse(problems: readonly FieldError[]): void {
  if (problems.length === 0) return;
  throw new DomainError('broken-rule', 'invalid', 'This office cannot be kept so.', problems);
}
