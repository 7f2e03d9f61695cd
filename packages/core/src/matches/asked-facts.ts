import type { Identity } from './identity.ts';
import { askedKeysOf, matchKeysOf } from './match-keys.ts';

/** So many are compared for each kind of likeness: beyond, a name is so common that a number must tell. */
export const mostCandidates = 60;

export interface CandidateQuestion extends Identity {
  /** A contact's address, as it is kept. */
  email?: string | null;
  /** Not itself. */
  exceptId?: string | null;
}

/** What makes a record worth comparing that has it too: `#` a number, `@` a domain, `m` an address, all else a key of a name. */
export function askedFactsOf(question: CandidateQuestion): string[] {
  const { email } = question;
  return [...askedKeysOf(question), ...plainFactsOf(question), ...(email ? [`m:${email}`] : [])];
}

/** The same of a record as it is kept. */
export function keptFactsOf(identity: Identity): string[] {
  return [...matchKeysOf(identity), ...plainFactsOf(identity)];
}

function plainFactsOf({ identifiers, domains }: Pick<Identity, 'identifiers' | 'domains'>): string[] {
  return [...identifiers.map(({ value }) => `#:${value}`), ...domains.map((domain) => `@:${domain}`)];
}

/**
 * Who of those that bear some of the facts is worth comparing: all who share a number, domain or address, and the
 * {@link mostCandidates} who share most keys of the names.
 */
export function mostAlike(
  facts: readonly string[],
  bearersOf: (fact: string) => Iterable<string> | undefined,
): string[] {
  const sure = new Set<string>();
  const shared = new Map<string, number>();
  for (const fact of facts) {
    const isKey = !/^[#@m]:/.test(fact);
    for (const id of bearersOf(fact) ?? []) {
      if (isKey) shared.set(id, (shared.get(id) ?? 0) + 1);
      else sure.add(id);
    }
  }
  const byShare = [...shared].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return [...sure.union(new Set(byShare.slice(0, mostCandidates).map(([id]) => id)))];
}
