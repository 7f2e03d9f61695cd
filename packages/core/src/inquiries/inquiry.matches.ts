import type { Db } from '../db.ts';

export const matchBands = ['same', 'likely', 'possible'] as const;
export type MatchBand = (typeof matchBands)[number];
export const matchReasons = [
  'identifier',
  'contact-email',
  'email-domain',
  'website-domain',
  'name',
] as const;
export type MatchReason = (typeof matchReasons)[number];

/** What two reasons are worth: a number or a person's address is proof, a domain nearly, a name alone a hint. */
export function bandOf(reasons: readonly MatchReason[]): MatchBand {
  if (reasons.includes('identifier') || reasons.includes('contact-email')) return 'same';
  if (reasons.includes('email-domain') || reasons.includes('website-domain')) return 'likely';
  return 'possible';
}

/** What of an inquiry is compared with what is known already. */
export interface Likeness {
  normalisedName: string;
  latinNormalisedName?: string | null;
  identifierScheme: string | null;
  identifier: string | null;
  emailDomain: string | null;
  websiteDomain: string | null;
  contactEmail: string | null;
}

/** Organisations that an inquiry resembles: same number, same address or domain, same normalised name; the surest first. */
export async function findMatches(db: Db, inquiry: Likeness) {
  const domains = [inquiry.emailDomain, inquiry.websiteDomain].filter((domain) => domain !== null);
  const names = [inquiry.normalisedName, inquiry.latinNormalisedName ?? ''].filter((name) => name !== '');
  const address = inquiry.contactEmail;
  const found = await db.organisation.findMany({
    where: {
      archivedAt: null,
      OR: [
        { normalisedName: { in: names } },
        { websiteDomain: { in: domains } },
        { contacts: { some: { emailDomain: { in: domains }, archivedAt: null } } },
        ...(address ? [{ contacts: { some: { email: address, archivedAt: null } } }] : []),
        ...(inquiry.identifier
          ? [{ identifierScheme: inquiry.identifierScheme, identifier: inquiry.identifier }]
          : []),
      ],
    },
    include: {
      contacts: {
        where: { archivedAt: null },
        select: { id: true, name: true, email: true, emailDomain: true },
      },
    },
    take: 20,
  });
  const matches = found.map((organisation) => {
    const contact = organisation.contacts.find(({ email }) => address !== null && email === address) ?? null;
    const reasons: MatchReason[] = [];
    if (inquiry.identifier && organisation.identifier === inquiry.identifier) reasons.push('identifier');
    if (contact) reasons.push('contact-email');
    if (organisation.contacts.some((one) => one.emailDomain && one.emailDomain === inquiry.emailDomain)) {
      reasons.push('email-domain');
    }
    if (organisation.websiteDomain && domains.includes(organisation.websiteDomain))
      reasons.push('website-domain');
    if (names.includes(organisation.normalisedName)) reasons.push('name');
    return { organisation, contact, reasons, band: bandOf(reasons) };
  });
  return matches.sort((a, b) => matchBands.indexOf(a.band) - matchBands.indexOf(b.band));
}
