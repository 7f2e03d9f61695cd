import type { Db, Prisma } from '../db.ts';
import type { Identity } from './identity.ts';

/** An organisation as a candidate: what is shown of it, and what it is known by. */
export interface KnownIdentity extends Identity {
  organisation: {
    id: string;
    name: string;
    nameLanguage: string | null;
    latinName: string | null;
    country: string;
  };
}

const parts = {
  ...{ id: true, name: true, nameLanguage: true, latinName: true, country: true, websiteDomain: true },
  names: { select: { name: true, language: true, kind: true } },
  identifiers: { select: { scheme: true, value: true } },
} as const satisfies Prisma.OrganisationSelect;

type Row = Prisma.OrganisationGetPayload<{ select: typeof parts }>;

/** What these organisations are known by, in the order of the ids. */
export async function readIdentities(db: Db, ids: readonly string[]): Promise<KnownIdentity[]> {
  if (ids.length === 0) return [];
  const wanted = { in: [...ids] };
  const rows = await db.organisation.findMany({ where: { id: wanted }, select: parts });
  const contacts = await db.contact.findMany({
    where: { organisationId: wanted, archivedAt: null, leftOn: null, emailDomain: { not: null } },
    distinct: ['organisationId', 'emailDomain'],
    select: { organisationId: true, emailDomain: true },
  });
  const domainsOf = Map.groupBy(contacts, ({ organisationId }) => organisationId);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    const theirs = domainsOf.get(id)?.map(({ emailDomain }) => emailDomain ?? '') ?? [];
    return row ? [identityOf(row, theirs)] : [];
  });
}

function identityOf(row: Row, emailDomains: readonly string[]): KnownIdentity {
  const { id, name, nameLanguage, latinName, country, websiteDomain } = row;
  return {
    organisation: { id, name, nameLanguage, latinName, country },
    names: namesIn(row),
    country,
    identifiers: row.identifiers,
    domains: [...new Set([...(websiteDomain ? [websiteDomain] : []), ...emailDomains])],
  };
}

/** The names of an organisation, the one it writes itself by first. */
export function namesIn(row: Pick<Row, 'name' | 'nameLanguage' | 'latinName'> & Partial<Pick<Row, 'names'>>) {
  return [
    { name: row.name, language: row.nameLanguage },
    ...(row.latinName ? [{ name: row.latinName, language: null, kind: 'latin' }] : []),
    ...(row.names ?? []),
  ];
}
