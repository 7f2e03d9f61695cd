import type { Prisma } from '../db.ts';
import type { UserActor } from './actor.ts';

/** Rows of one municipality, of all, or of none. */
export type Sight = { all: true } | { all: false; municipalityId: string | null };

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
 * The leads that a colleague sees, as a Prisma filter to be put in an AND: of his municipality (the shared desk and
 * administrators: all), without those of a confidential organisation that he does not see, whose name stands on them,
 * and without the confidential ones on which he is not named.
 */
export function leadsSeenBy(actor: UserActor): Prisma.LeadWhereInput {
  return { ...ofSightBy(actor), AND: [namedOn(actor)] };
}

/** The inquiries that a colleague sees: by the same rule, and an inquiry is as confidential as the lead it became. */
export function inquiriesSeenBy(actor: UserActor): Prisma.InquiryWhereInput {
  return { ...ofSightBy(actor), AND: [{ OR: [{ leadId: null }, { lead: namedOn(actor) }] }] };
}

/** Whether a confidential lead exists for a colleague: he manages or assesses it, or is named on it. */
export function isNamedOn(
  { id }: Pick<UserActor, 'id'>,
  lead: {
    confidential: boolean;
    ownerId: string | null;
    assessorId: string | null;
    readers: readonly { userId: string }[];
  },
): boolean {
  if (!lead.confidential) return true;
  return lead.ownerId === id || lead.assessorId === id || lead.readers.some(({ userId }) => userId === id);
}

function namedOn({ id }: UserActor): Prisma.LeadWhereInput {
  return {
    OR: [{ confidential: false }, { ownerId: id }, { assessorId: id }, { readers: { some: { userId: id } } }],
  };
}

function ofSightBy(actor: UserActor) {
  const sight = sightOf(actor);
  if (sight.all) return {};
  return {
    municipalityId: sight.municipalityId ?? { in: [] as string[] },
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
