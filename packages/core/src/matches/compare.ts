import { type ComparableName, comparable } from './comparable-name.ts';
import { compareNames } from './compare-names.ts';
import { bandOf, type Comparison, type Identity, type MatchReason } from './identity.ts';
import { type NameComparison, nameScores } from './name-comparison.ts';

/**
 * Whether two identities are one organisation, and why. A number of one register decides, either way (an LEI
 * says nothing of another register's number); then a web or e-mail domain; then the names, the most alike pair of
 * them. Names alone never say "same" across borders or against two domains. Does not depend on the order of the two.
 */
export function compare(one: Identity, other: Identity): Comparison {
  const numbers = compareNumbers(one, other);
  const names = mostAlike(one, other);
  if (numbers?.code === 'same-identifier') return answer(100, [numbers, ...names.reasons]);
  const domains = compareDomains(one, other);
  const country = otherCountry(one, other);
  let score = scoreOf(names, domains);
  const reasons = [...names.reasons];
  if (domains?.code === 'same-domain') reasons.unshift(domains);
  else if (domains) reasons.push(domains);
  if (domains?.code !== 'same-domain' && country) {
    score -= 30;
    reasons.push(country);
  }
  if (numbers) return answer(Math.min(score - 35, 50), [...reasons, numbers]);
  return answer(score, reasons);
}

function answer(score: number, reasons: MatchReason[]): Comparison {
  const within = Math.max(0, Math.min(100, score));
  return { score: within, band: bandOf(within), reasons };
}

/** A shared domain lifts a name that is alike and speaks for one that cannot be compared; it cannot make one of two. */
function scoreOf(names: NameComparison, domains: MatchReason | null): number {
  if (domains?.code === 'same-domain') {
    if (names.score >= nameScores.heard) return 97;
    if (names.reasons[0]?.code === 'differs-by-group-word') return 75;
    if (!names.kin) return 78;
    return Math.max(names.score, 48);
  }
  // A long name that is equal: the two domains are then rather two of one company's.
  return domains && !names.telling ? names.score - 30 : names.score;
}

function compareNumbers(one: Identity, other: Identity): MatchReason | null {
  let differing: MatchReason | null = null;
  for (const { scheme, value } of one.identifiers) {
    for (const theirs of other.identifiers) {
      if (scheme !== theirs.scheme || (scheme === null && one.country !== other.country)) continue;
      if (value === theirs.value) return { code: 'same-identifier', params: { scheme: scheme ?? '', value } };
      if (scheme !== null) differing ??= { code: 'other-identifier', params: { scheme } };
    }
  }
  return differing;
}

/** Domains that differ in their ending alone (hitachi.com, hitachi.co.jp) say nothing. */
function compareDomains(one: Identity, other: Identity): MatchReason | null {
  const shared = one.domains.find((domain) => other.domains.includes(domain));
  if (shared) return { code: 'same-domain', params: { domain: shared } };
  const [mine, theirs] = [one.domains[0], other.domains[0]];
  if (!mine || !theirs) return null;
  const labels = new Set(one.domains.map(labelOf));
  if (other.domains.some((domain) => labels.has(labelOf(domain)))) return null;
  return { code: 'other-domain', params: { one: mine, other: theirs } };
}

function labelOf(domain: string): string {
  return domain.split('.')[0] ?? domain;
}

function otherCountry(one: Identity, other: Identity): MatchReason | null {
  if (!one.country || !other.country || one.country === other.country) return null;
  return { code: 'other-country', params: { one: one.country, other: other.country } };
}

function mostAlike(one: Identity, other: Identity): NameComparison {
  let best: NameComparison = { score: 0, reasons: [], kin: false };
  for (const mine of namesOf(one)) {
    for (const theirs of namesOf(other)) {
      const found = compareNames(mine, theirs);
      const kin = best.kin || found.kin;
      best = found.score > best.score ? { ...found, kin } : { ...best, kin };
    }
  }
  return best;
}

type Named = Pick<Identity, 'names' | 'country'>;
const known = new WeakMap<Named, ComparableName[]>();

/** The names of an identity taken apart; remembered as long as the identity is held. */
export function namesOf(identity: Named): ComparableName[] {
  const there = known.get(identity);
  if (there) return there;
  const names = identity.names
    .filter(({ name }) => name.trim() !== '')
    .map(({ name, language }) => comparable(name, language, identity.country));
  known.set(identity, names);
  return names;
}
