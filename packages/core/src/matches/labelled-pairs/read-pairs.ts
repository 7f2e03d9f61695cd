import type { Identity } from '../identity.ts';

export interface LabelledPair {
  /** Whether the two are one organisation: one legal body under two spellings, not its daughter or namesake. */
  same: boolean;
  one: Identity;
  other: Identity;
  /** The line it was written as. */
  line: string;
}

/**
 * Pairs as they are written, one a line: `=` one organisation, `!` two; the two sides parted by `|`; several
 * names of one side by ` / `; facts in braces: a country, domains (with a point), identifiers (scheme:value).
 */
export function readPairs(text: string): LabelledPair[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [one = '', other = ''] = line.slice(1).split(' | ');
      return { same: line.startsWith('='), one: readSide(one), other: readSide(other), line };
    });
}

function readSide(side: string): Identity {
  const facts = (/\{(.*)\}/.exec(side)?.[1] ?? '').split(/\s+/).filter(Boolean);
  const names = side.replace(/\{.*\}/, '').split(' / ');
  return {
    names: names.map((name) => ({ name: name.trim() })),
    country: facts.find((fact) => /^[A-Z]{2}$/.test(fact)) ?? null,
    identifiers: facts
      .filter((fact) => fact.includes(':'))
      .map((fact) => {
        const [scheme = '', value = ''] = fact.split(':');
        return { scheme, value };
      }),
    domains: facts.filter((fact) => fact.includes('.') && !fact.includes(':')),
  };
}
