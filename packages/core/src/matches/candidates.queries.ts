import { type Db, Prisma } from '../db.ts';
import { askedFactsOf, type CandidateQuestion, mostAlike, mostCandidates } from './asked-facts.ts';

/**
 * For each question the ids of organisations worth comparing. Each number, domain, address and key of a name brings
 * {@link mostCandidates} at most: one that more have is so common that it tells nothing by itself. Archived and
 * merged ones are left out. `seen` is a condition on the organisation as `o`, so that unseen ones take nobody's place.
 * One statement, however many are asked.
 */
export async function findCandidateIds(
  db: Db,
  questions: readonly CandidateQuestion[],
  seen: Prisma.Sql = Prisma.sql`true`,
): Promise<string[][]> {
  const asked = questions.map(askedFactsOf);
  const facts = new Set(asked.flat());
  const of = (...kinds: string[]) => [...facts].filter((fact) => kinds.includes(fact.slice(0, 2)));
  const [numbers, domains, addresses] = [of('#:'), of('@:'), of('m:')];
  const keys = [...facts.difference(new Set([...numbers, ...domains, ...addresses]))];
  const there = Prisma.sql`o.archived_at is null and o.merged_into_id is null and ${seen}`;
  const atContact = Prisma.sql`contact c join organisation o on o.id = c.organisation_id and c.archived_at is null`;
  const rows = await db.$queryRaw<{ fact: string; id: string }[]>`
    select fact, found.id from unnest(${keys}::text[]) as fact cross join lateral (
      select o.id from organisation o where o.match_keys @> array[fact] and ${there} limit ${mostCandidates}
    ) found
    union all
    select fact, found.id from unnest(${numbers}::text[]) as fact cross join lateral (
      select o.id from organisation_identifier i join organisation o on o.id = i.organisation_id
      where i.value = substr(fact, 3) and ${there} limit ${mostCandidates}
    ) found
    union all
    select fact, found.id from unnest(${domains}::text[]) as fact cross join lateral (
      (select o.id from organisation o where o.website_domain = substr(fact, 3) and ${there}
        limit ${mostCandidates})
      union
      (select o.id from ${atContact} where c.email_domain = substr(fact, 3) and ${there}
        limit ${mostCandidates})
    ) found
    union all
    select fact, found.id from unnest(${addresses}::text[]) as fact cross join lateral (
      select o.id from ${atContact}
      where (c.email = substr(fact, 3) or c.other_emails @> array[substr(fact, 3)]) and ${there}
      limit ${mostCandidates}
    ) found`;
  const bearers = Map.groupBy(rows, ({ fact }) => fact);
  return questions.map(({ exceptId }, at) =>
    mostAlike(asked[at] ?? [], (fact) => bearers.get(fact)?.flatMap(({ id }) => (id === exceptId ? [] : id))),
  );
}
