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

/** The same rule as a Prisma filter on `municipalityId`. */
export function seenBy(actor: UserActor): { municipalityId?: string | { in: string[] } } {
  const sight = sightOf(actor);
  if (sight.all) return {};
  return { municipalityId: sight.municipalityId ?? { in: [] } };
}
