import {
  askedFactsOf,
  type CandidateQuestion,
  type KnownIdentity,
  keptFactsOf,
  mostAlike,
  namesIn,
} from '../matches/index.ts';
import type { StandingOrganisation } from '../organisations/index.ts';

/** An organisation as the rows before leave it: made by one of them, or changed. */
export interface Draft {
  /** The record's id; of one that is yet to be made {@link placeholderOf} its row. */
  id: string;
  /** The first row that makes or changes it. */
  number: number;
  isMade: boolean;
  identity: KnownIdentity;
  standing: StandingOrganisation;
}

/** What stands for the id of a record that a row is yet to make. */
export const placeholderOf = (row: number): string => `row ${row}`;

/** The drafts of some rows, found by what the matcher finds records by. */
export interface Drafts {
  get(id: string): Draft | undefined;
  put(draft: Draft): void;
  /** Those worth comparing: that share a number, a domain, or most keys of the names. */
  like(question: CandidateQuestion): Draft[];
  all(): Draft[];
}

export function openDrafts(): Drafts {
  const byId = new Map<string, Draft>();
  const byFact = new Map<string, Set<string>>();
  return {
    get: (id) => byId.get(id),
    put(draft) {
      byId.set(draft.id, draft);
      for (const fact of keptFactsOf(draft.identity)) {
        const there = byFact.get(fact);
        if (there) there.add(draft.id);
        else byFact.set(fact, new Set([draft.id]));
      }
    },
    like: (question) =>
      mostAlike(askedFactsOf(question), (fact) => byFact.get(fact)).flatMap((id) => byId.get(id) ?? []),
    all: () => [...byId.values()],
  };
}

/** What an organisation that stands so is known by; `before` what it was known by until now. */
export function identityAfter(id: string, after: StandingOrganisation, before?: Draft): KnownIdentity {
  const { name, nameLanguage, latinName, country, websiteDomain, identifiers } = after;
  const others = before?.identity.domains.filter((domain) => domain !== before.standing.websiteDomain) ?? [];
  return {
    organisation: { id, name, nameLanguage, latinName, country },
    names: namesIn(after),
    country,
    identifiers,
    domains: [...new Set([...(websiteDomain ? [websiteDomain] : []), ...others])],
  };
}
