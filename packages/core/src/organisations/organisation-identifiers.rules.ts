import type { FieldError } from '../errors.ts';
import { type IdentifierScheme, keptIdentifier } from '../identifiers/index.ts';

/** A register number as it is sent. */
export interface GivenIdentifier {
  /** Absent: told by the number's form and the country; null: of a register that Kavel does not know. */
  scheme?: IdentifierScheme | null | undefined;
  value: string;
}

/** The same as it is kept. */
export interface Identifier {
  scheme: IdentifierScheme | null;
  value: string;
}

/**
 * The register numbers of an organisation as they are kept: without spaces and prefix, each with its scheme. Adds
 * to `refusals`, by the place in the list, what is no number of its register, a slip in a check digit, and a
 * number that stands there twice. What `known` has already is not judged again.
 */
export function identifiersOf(
  given: readonly GivenIdentifier[],
  country: string,
  refusals: FieldError[],
  known: readonly Identifier[] = [],
): Identifier[] {
  const seen = new Set<string>();
  return given.map((one, place) => {
    const kept = known.find(({ scheme, value }) => scheme === one.scheme && value === one.value);
    const { problem, ...identifier } = kept ? { ...kept, problem: undefined } : judged(one, country);
    const isTwice = seen.has(identifier.value) && identifier.value !== '';
    seen.add(identifier.value);
    const code = problem ?? (isTwice ? 'twice' : undefined);
    if (code) refusals.push({ pointer: `/identifiers/${place}/value`, code, message: messages[code] });
    return identifier;
  });
}

function judged({ scheme, value }: GivenIdentifier, country: string) {
  if (value.trim() === '') return { scheme: null, value: '', problem: 'required' as const };
  const reading = keptIdentifier(value, country, scheme);
  if ('problem' in reading) return { scheme: null, value: '', problem: reading.problem };
  return { ...reading, problem: reading.value === '' ? ('required' as const) : undefined };
}

const messages = {
  required: 'Give the number, or take the row away.',
  'identifier-check-digit': 'The check digit of this number is wrong; is there a slip of the pen in it?',
  'identifier-unknown': 'This is no number of the register, or of one that Kavel knows for this country.',
  twice: 'This number stands here twice.',
} as const;
