import { checkIdentifier } from './identifier.ts';
import type { IdentifierScheme } from './schemes.ts';

export type KeptIdentifier =
  | { scheme: IdentifierScheme | null; value: string }
  | { problem: 'identifier-check-digit' | 'identifier-unknown' };

/**
 * What of a typed number is kept. A slip in a check digit is refused, and so is a number that is none of a
 * country whose registers we know. Elsewhere an honest number of a register that we do not know (a German HRB,
 * a British company number) is kept as it is, unchecked, without a scheme.
 */
export function keptIdentifier(typed: string, country: string): KeptIdentifier {
  const reading = checkIdentifier(typed, country);
  if (!('problem' in reading)) return reading;
  if (reading.problem === 'identifier-check-digit') return { problem: reading.problem };
  const knowsRegister = reading.expected.some((scheme) => scheme !== 'lei');
  return knowsRegister ? { problem: reading.problem } : { scheme: null, value: reading.value };
}
