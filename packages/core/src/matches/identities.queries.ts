import type { Db } from '../db.ts';
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

interface Row {
  id: string;
  name: string;
  nameLanguage: string | null;
  latinName: string | null;
  country: string;
  names: { name: string; language: string | null; kind: string }[];
  identifiers: { scheme: string | null; value: string }[];
  /** Of its website and of its colleagues' addresses. */
  domains: string[];
}

/** What these organisations are known by, in the order of the ids. */
export async function readIdentities(db: Db, ids: readonly string[]): Promise<KnownIdentity[]> {
  if (ids.length === 0) return [];
  const rows = await db.$queryRaw<Row[]>`
    select o.id, o.name, o.name_language as "nameLanguage", o.latin_name as "latinName", o.country,
      (select coalesce(json_agg(json_build_object('name', n.name, 'language', n.language, 'kind', n.kind)
          order by n.place, n.id), '[]')
        from organisation_name n where n.organisation_id = o.id) as names,
      (select coalesce(json_agg(json_build_object('scheme', i.scheme, 'value', i.value)
          order by i.place, i.id), '[]')
        from organisation_identifier i where i.organisation_id = o.id) as identifiers,
      array(select o.website_domain where o.website_domain is not null union all
        (select distinct c.email_domain from contact c
          where c.organisation_id = o.id and c.archived_at is null and c.left_on is null
            and c.email_domain is not null)) as domains
    from unnest(${ids}::uuid[]) with ordinality as wanted (id, place)
    join organisation o on o.id = wanted.id
    order by wanted.place`;
  return rows.map(identityOf);
}

function identityOf({ identifiers, domains, names, ...organisation }: Row): KnownIdentity {
  return {
    organisation,
    names: namesIn({ ...organisation, names }),
    country: organisation.country,
    identifiers,
    domains: [...new Set(domains)],
  };
}

/** The names of an organisation, the one it writes itself by first. */
export function namesIn(
  row: Pick<Row, 'name' | 'nameLanguage' | 'latinName'> & { names?: Identity['names'] },
): Identity['names'] {
  return [
    { name: row.name, language: row.nameLanguage },
    ...(row.latinName ? [{ name: row.latinName, language: null, kind: 'latin' }] : []),
    ...(row.names ?? []),
  ];
}
