import type { Prisma } from '../db.ts';
import type { UserActor } from './actor.ts';

/** Rows of one municipality, of all, or of none. */
export type Sight = { all: true } | { all: false; municipalityId: string | null };

/** A filter of leads or inquiries; what it asks for is asked besides anything else. */
interface SeenRows {
  municipalityId?: string | { in: string[] };
  NOT?: { organisation: Prisma.OrganisationWhereInput };
}

/**
 * Whose inquiries and leads a colleague sees: the shared desk and administrators all of them, a
 * municipality's colleague its own, a colleague of neither none.
 */
export function sightOf(actor: UserActor): Sight {
  if (actor.role === 'admin' || actor.sharedDesk) return { all: true };
  return { all: false, municipalityId: actor.municipalityId };
}

/** Whether a row that belongs to this municipality is seen; a row of no municipality is for the shared desk. */
export function sees(actor: UserActor, municipalityId: string | null): boolean {
  const sight = sightOf(actor);
  return sight.all || (municipalityId !== null && sight.municipalityId === municipalityId);
}

/**
 * The same rule as a Prisma filter of leads and inquiries, without those of a confidential organisation that
 * this colleague does not see: its name stands on them.
 */
export function seenBy(actor: UserActor): SeenRows {
  const sight = sightOf(actor);
  if (sight.all) return {};
  return {
    municipalityId: sight.municipalityId ?? { in: [] },
    NOT: { organisation: organisationsHiddenFrom(actor) },
  };
}

/**
 * The organisations that do not exist for a colleague who is neither of the shared desk nor an administrator:
 * confidential, managed by somebody else, and of another municipality than his. Ask `organisationsSeenBy`.
 */
export function organisationsHiddenFrom({
  id,
  municipalityId,
}: Pick<UserActor, 'id' | 'municipalityId'>): Prisma.OrganisationWhereInput {
  return {
    confidential: true,
    AND: [
      { OR: [{ accountManagerId: null }, { accountManagerId: { not: id } }] },
      ...(municipalityId === null
        ? []
        : [{ OR: [{ municipalityId: null }, { municipalityId: { not: municipalityId } }] }]),
    ],
  };
}
