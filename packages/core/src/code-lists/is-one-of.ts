/** Whether a value is one of the codes of a list, and so of its type. Codes are compared exactly. */
export function isOneOf<Code extends string>(list: readonly Code[], value: unknown): value is Code {
  return typeof value === 'string' && (list as readonly string[]).includes(value);
}
