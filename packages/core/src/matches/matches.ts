import { organisationSeenSql } from '../access/index.ts';
import type { UserContext } from '../context.ts';
import type { Db } from '../db.ts';
import { keptIdentifier } from '../identifiers/index.ts';
import { companyDomain, foldWidth } from '../names/index.ts';
import { findCandidateIds } from './candidates.queries.ts';
import { compare } from './compare.ts';
import { type KnownIdentity, readIdentities } from './identities.queries.ts';
import { bandOf, type Identity, type MatchBand, type MatchReason } from './identity.ts';

/** What is known of someone who may be here already; at least one of it says something. */
export interface Likeness {
  names: readonly (string | null | undefined)[];
  country?: string | null | undefined;
  website?: string | null | undefined;
  /** As typed; read for the country where there is one. */
  identifier?: string | null | undefined;
  /** A person's address: the contact who has it, and its domain unless strangers share that. */
  email?: string | null | undefined;
}

export interface OrganisationMatch {
  organisation: KnownIdentity['organisation'];
  /** Who has the address that was given. */
  contact: { id: string; name: string; email: string | null } | null;
  score: number;
  band: MatchBand;
  reasons: MatchReason[];
}

/** An address that a contact has is as good as proof, unless a number says otherwise. */
const sameAddressScore = 95;

/**
 * The organisations that this colleague sees and that resemble what is given, the surest first, each with its
 * reasons; at most `limit`. None are archived or merged away.
 */
export async function findOrganisationMatches(
  ctx: UserContext,
  likeness: Likeness,
  limit = 20,
): Promise<OrganisationMatch[]> {
  const given = identityOf(likeness);
  const email = likeness.email ? foldWidth(likeness.email) : null;
  const ids = await findCandidateIds(ctx.db, { ...given, email }, organisationSeenSql(ctx.actor));
  const candidates = await readIdentities(ctx.db, ids);
  const contacts = await contactsAt(ctx.db, email, ids);
  return candidates
    .map((candidate) => matchOf(given, candidate, contacts.get(candidate.organisation.id) ?? null))
    .filter((match) => match !== null)
    .sort((a, b) => b.score - a.score || a.organisation.name.localeCompare(b.organisation.name))
    .slice(0, limit);
}

function identityOf({ names, country, website, identifier, email }: Likeness): Identity {
  const domains = [website, email].flatMap((text) => (text ? (companyDomain(text) ?? []) : []));
  return {
    names: names.flatMap((name) => (name?.trim() ? [{ name }] : [])),
    country: country ?? null,
    identifiers: identifier?.trim() ? readNumber(identifier, country ?? '') : [],
    domains: [...new Set(domains)],
  };
}

function readNumber(typed: string, country: string): Identity['identifiers'] {
  const reading = keptIdentifier(typed, country);
  return 'problem' in reading ? [] : [reading];
}

function matchOf(
  given: Identity,
  candidate: KnownIdentity,
  contact: OrganisationMatch['contact'],
): OrganisationMatch | null {
  const found = compare(given, candidate);
  const { organisation } = candidate;
  const refuted = found.reasons.some(({ code }) => code === 'other-identifier');
  if (contact && !refuted) {
    const score = Math.max(found.score, sameAddressScore);
    const reason: MatchReason = { code: 'same-contact-email', params: { name: contact.name } };
    return { organisation, contact, score, band: 'same', reasons: [reason, ...found.reasons] };
  }
  const band = bandOf(found.score);
  return band && { organisation, contact, score: found.score, band, reasons: found.reasons };
}

async function contactsAt(db: Db, email: string | null, organisationIds: string[]) {
  if (!email) return new Map<string, NonNullable<OrganisationMatch['contact']>>();
  const found = await db.contact.findMany({
    where: {
      organisationId: { in: organisationIds },
      archivedAt: null,
      OR: [{ email }, { otherEmails: { has: email } }],
    },
    select: { id: true, name: true, email: true, organisationId: true },
    orderBy: { id: 'desc' },
  });
  return new Map(found.map(({ organisationId, ...contact }) => [organisationId, contact]));
}
