import { organisationsHiddenFrom, sees, sightOf, type UserActor } from '../access/index.ts';
import type { Prisma } from '../db.ts';

/** What of an organisation decides who sees it. */
interface Sighted {
  confidential: boolean;
  accountManagerId: string | null;
  municipalityId: string | null;
}

/**
 * Which organisations a colleague sees: all that are not confidential; of those that are, the ones he manages
 * and his municipality's; the shared desk and administrators all. Everything that bears the name of an unseen
 * organisation (contacts, leads, inquiries, mails, timeline) does not exist for him either. Put it in an AND.
 */
export function organisationsSeenBy(actor: UserActor): Prisma.OrganisationWhereInput {
  return sightOf(actor).all ? {} : { NOT: organisationsHiddenFrom(actor) };
}

/** The same rule for one row. */
export function seesOrganisation(actor: UserActor, row: Sighted): boolean {
  return !row.confidential || row.accountManagerId === actor.id || sees(actor, row.municipalityId);
}

/** A filter of what belongs to an organisation, e.g. contacts: nothing of an organisation that is not seen. */
export function ofSeenOrganisation(actor: UserActor): { organisation?: Prisma.OrganisationWhereInput } {
  return sightOf(actor).all ? {} : { organisation: organisationsSeenBy(actor) };
}

/** A filter of what stands between two organisations, e.g. introductions: nothing where either is not seen. */
export function betweenSeenOrganisations(actor: UserActor): Prisma.IntroductionWhereInput {
  if (sightOf(actor).all) return {};
  return { organisation: organisationsSeenBy(actor), otherOrganisation: organisationsSeenBy(actor) };
}

/** What of an organisation decides who sees what bears its name. */
export const sightedOrganisation = {
  select: { confidential: true, accountManagerId: true, municipalityId: true },
} as const satisfies { select: Prisma.OrganisationSelect };

/** A record to which another one leads, e.g. a person who moved since: null where its organisation is not seen. */
export function ifSeen<Of extends { organisation: Sighted }>(actor: UserActor, record: Of | null): Of | null {
  return record && seesOrganisation(actor, record.organisation) ? record : null;
}
