import { bareNumber, checkIdentifier, checkNumberOf } from './identifier.ts';
import type { IdentifierScheme } from './schemes.ts';

export type KeptIdentifier =
  | { scheme: IdentifierScheme | null; value: string }
  | { problem: 'identifier-check-digit' | 'identifier-unknown' };

/**
 * What of a typed number is kept. With its scheme it is held against that; with scheme null it is of a register
 * that we do not know and is kept unchecked. Without one the form and the country tell: a slip in a check digit
 * is refused, and so is a number that is none of a country whose registers we know. Elsewhere an honest number
 * of another register (a German HRB, a British company number) is kept without a scheme.
 */
export function keptIdentifier(
  typed: string,
  country: string,
  said?: IdentifierScheme | null | undefined,
): KeptIdentifier {
  if (said === null) return { scheme: null, value: bareNumber(typed) };
  const reading = said ? checkNumberOf(said, typed) : checkIdentifier(typed, country);
  if (!('problem' in reading)) return reading;
  if (said || reading.problem === 'identifier-check-digit') return { problem: reading.problem };
  const knowsRegister = reading.expected.some((scheme) => scheme !== 'lei');
  return knowsRegister ? { problem: reading.problem } : { scheme: null, value: reading.value };
}
