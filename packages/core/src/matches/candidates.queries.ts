import { type Db, Prisma } from '../db.ts';
import type { Identity } from './identity.ts';
import { askedKeysOf } from './match-keys.ts';

/** So many of each kind of likeness are compared: beyond, a name is so common that a number must tell. */
const mostCandidates = 60;

export interface CandidateQuestion extends Identity {
  /** A contact's address, as it is kept. */
  email?: string | null;
  /** Not itself. */
  exceptId?: string | null;
}

/**
 * The ids of organisations worth comparing: those that share a number, a domain or a contact's address, and the
 * {@link mostCandidates} that share most keys of their names. Archived and merged ones are left out. `seen` is a condition on
 * the organisation as `o`, so that unseen ones take nobody's place.
 */
export async function findCandidateIds(
  db: Db,
  question: CandidateQuestion,
  seen: Prisma.Sql = Prisma.sql`true`,
): Promise<string[]> {
  const keys = askedKeysOf(question);
  const values = question.identifiers.map(({ value }) => value);
  const domains = [...question.domains];
  const email = question.email ?? null;
  const except = question.exceptId ?? null;
  const there = Prisma.sql`o.archived_at is null and o.merged_into_id is null
    and (${except}::uuid is null or o.id <> ${except}::uuid) and ${seen}`;
  const rows = await db.$queryRaw<{ id: string }[]>`
    (select o.id from organisation o
      where o.match_keys && ${keys}::text[] and ${there}
      order by cardinality(array(select unnest(o.match_keys) intersect select unnest(${keys}::text[]))) desc, o.id
      limit ${mostCandidates})
    union
    (select o.id from organisation_identifier i join organisation o on o.id = i.organisation_id
      where i.value = any(${values}::text[]) and ${there} limit ${mostCandidates})
    union
    (select o.id from organisation o
      where o.website_domain = any(${domains}::text[]) and ${there} limit ${mostCandidates})
    union
    (select o.id from contact c join organisation o on o.id = c.organisation_id
      where c.email_domain = any(${domains}::text[]) and c.archived_at is null and ${there}
      limit ${mostCandidates})
    union
    (select o.id from contact c join organisation o on o.id = c.organisation_id
      where (c.email = ${email} or c.other_emails @> array[${email}]::text[]) and ${email}::text is not null
        and c.archived_at is null and ${there}
      limit ${mostCandidates})`;
  return rows.map(({ id }) => id);
}
