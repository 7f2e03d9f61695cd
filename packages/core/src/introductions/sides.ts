import type { UserContext } from '../context.ts';
import type { FieldError } from '../errors.ts';
import { organisationsSeenBy } from '../organisations/index.ts';

/** Who is introduced; a contact that is absent is not touched, null: nobody yet. */
export interface Sides {
  organisationId: string;
  contactId?: string | null;
  otherOrganisationId: string;
  otherContactId?: string | null;
}

/** Why these two cannot be introduced, or these persons not speak for them. */
export async function sideProblems(ctx: UserContext, sides: Sides): Promise<FieldError[]> {
  const { organisationId, otherOrganisationId, contactId, otherContactId } = sides;
  const problems = [
    await organisationProblem(ctx, 'organisationId', organisationId),
    organisationId === otherOrganisationId
      ? wrong('otherOrganisationId', 'same-organisation', 'Choose two organisations.')
      : await organisationProblem(ctx, 'otherOrganisationId', otherOrganisationId),
    await contactProblem(ctx, 'contactId', contactId, organisationId),
    await contactProblem(ctx, 'otherContactId', otherContactId, otherOrganisationId),
  ];
  return problems.filter((problem) => problem !== undefined);
}

async function organisationProblem({ db, actor }: UserContext, field: keyof Sides, id: string) {
  const where = { AND: [{ id, archivedAt: null, mergedIntoId: null }, organisationsSeenBy(actor)] };
  if ((await db.organisation.count({ where })) > 0) return undefined;
  return wrong(field, 'invalid-choice', 'There is no such organisation.');
}

async function contactProblem(
  { db }: UserContext,
  field: keyof Sides,
  id: string | null | undefined,
  organisationId: string,
) {
  if (!id || (await db.contact.count({ where: { id, organisationId, archivedAt: null } })) > 0)
    return undefined;
  return wrong(field, 'invalid-choice', 'This organisation has no such contact.');
}

function wrong(field: keyof Sides, code: string, message: string): FieldError {
  return { pointer: `/${field}`, code, message };
}
