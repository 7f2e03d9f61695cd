import { leadsSeenBy } from '../access/index.ts';
import { findContacts } from '../contacts/index.ts';
import type { UserContext } from '../context.ts';
import { notFound } from '../errors.ts';
import { findEstablishments } from '../establishments/index.ts';
import { placeName } from '../names/index.ts';

/** More than these stand in the lists alone. */
const mostChoices = 100;

/** What two fields of a lead are chosen from: the people and the establishments of its organisation. */
export interface LeadChoices {
  /** In order of name. */
  contacts: { id: string; name: string }[];
  /** The latest changed first; one without a name is called by its address. */
  establishments: { id: string; name: string }[];
}

/**
 * What the contact and the establishment of a lead are chosen from, as far as this colleague sees it, a hundred of each at
 * most; not-found where he does not see the lead.
 */
export async function findLeadChoices(ctx: UserContext, id: string): Promise<LeadChoices> {
  const lead = await ctx.db.lead.findFirst({
    where: { id, ...leadsSeenBy(ctx.actor) },
    select: { organisationId: true },
  });
  if (!lead) throw notFound('lead');
  const of = { organisationId: lead.organisationId, limit: mostChoices };
  const [contacts, establishments] = await Promise.all([
    findContacts(ctx, { ...of, order: 'name' }),
    findEstablishments(ctx, of),
  ]);
  return {
    contacts: contacts.items.map(({ id: contactId, name }) => ({ id: contactId, name })),
    establishments: establishments.items.map((place) => ({ id: place.id, name: placeName(place) })),
  };
}
