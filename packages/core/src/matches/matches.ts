import { organisationSeenSql } from '../access/index.ts';
import type { UserContext } from '../context.ts';
import type { Db } from '../db.ts';
import { keptIdentifier } from '../identifiers/index.ts';
import { companyDomain, foldWidth } from '../names/index.ts';
import type { CandidateQuestion } from './asked-facts.ts';
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
  /** Several, as typed. */
  identifiers?: readonly string[] | undefined;
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
  const [matches = []] = await findMatchesOfAll(ctx, [questionOf(likeness)]);
  return matches.slice(0, limit);
}

/** The same for many at once, in their order, in a handful of statements however many they are; all that resemble. */
export async function findMatchesOfAll(
  ctx: UserContext,
  questions: readonly CandidateQuestion[],
): Promise<OrganisationMatch[][]> {
  const found = await findCandidateIds(ctx.db, questions, organisationSeenSql(ctx.actor));
  const ids = [...new Set(found.flat())];
  const identities = await readIdentities(ctx.db, ids);
  const byId = new Map(identities.map((identity) => [identity.organisation.id, identity]));
  const contacts = await contactsAt(
    ctx.db,
    questions.flatMap(({ email }) => email ?? []),
    ids,
  );
  return questions.map((question, at) => {
    const candidates = (found[at] ?? []).flatMap((id) => byId.get(id) ?? []);
    return matchesAmong(question, candidates, contacts);
  });
}

/** Which of these candidates resemble what is given, the surest first. */
export function matchesAmong(
  given: CandidateQuestion,
  candidates: readonly KnownIdentity[],
  contacts: Contacts = new Map(),
): OrganisationMatch[] {
  return candidates
    .map((candidate) => matchOf(given, candidate, contactOf(contacts, candidate, given.email)))
    .filter((match) => match !== null)
    .sort((a, b) => b.score - a.score || byName.compare(a.organisation.name, b.organisation.name));
}

// One for all: an own one for each comparison takes longer than the matching.
const byName = new Intl.Collator();

/** What is known of someone, in the shape in which it is compared. */
export function questionOf({
  names,
  country,
  website,
  identifier,
  identifiers,
  email,
}: Likeness): CandidateQuestion {
  const domains = [website, email].flatMap((text) => (text ? (companyDomain(text) ?? []) : []));
  const numbers = [...(identifier ? [identifier] : []), ...(identifiers ?? [])];
  return {
    names: names.flatMap((name) => (name?.trim() ? [{ name }] : [])),
    country: country ?? null,
    identifiers: numbers.flatMap((number) => (number.trim() ? readNumber(number, country ?? '') : [])),
    domains: [...new Set(domains)],
    email: email ? foldWidth(email) : null,
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

type Contact = NonNullable<OrganisationMatch['contact']>;
/** Who has an address, by organisation. */
type Contacts = ReadonlyMap<string, (Contact & { addresses: readonly string[] })[]>;

function contactOf(contacts: Contacts, { organisation }: KnownIdentity, email?: string | null) {
  const found = email && contacts.get(organisation.id)?.find(({ addresses }) => addresses.includes(email));
  if (!found) return null;
  const { addresses: _addresses, ...contact } = found;
  return contact;
}

async function contactsAt(db: Db, emails: string[], organisationIds: string[]): Promise<Contacts> {
  if (emails.length === 0) return new Map();
  const rows = await db.contact.findMany({
    where: {
      organisationId: { in: organisationIds },
      archivedAt: null,
      OR: [{ email: { in: emails } }, { otherEmails: { hasSome: emails } }],
    },
    select: { id: true, name: true, email: true, otherEmails: true, organisationId: true },
    orderBy: { id: 'asc' },
  });
  const found = rows.map(({ otherEmails, organisationId, ...contact }) => ({
    organisationId,
    contact: { ...contact, addresses: [...(contact.email ? [contact.email] : []), ...otherEmails] },
  }));
  const contacts = new Map<string, (Contact & { addresses: readonly string[] })[]>();
  for (const { organisationId, contact } of found) {
    contacts.set(organisationId, [...(contacts.get(organisationId) ?? []), contact]);
  }
  return contacts;
}
