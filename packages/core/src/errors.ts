/** What went wrong, in the four ways a caller can react to. */
export type ErrorKind = 'not-found' | 'forbidden' | 'conflict' | 'broken-rule';

/** One field of what was sent that a rule refuses; `pointer` is a JSON pointer (RFC 6901). */
export interface FieldError {
  pointer: string;
  code: string;
  message: string;
  params?: Record<string, string | number>;
}

/**
 * A refusal by the domain: said in words, coded for programs, never a crash.
 * The API turns it into application/problem+json (RFC 9457); jobs do not try again.
 */
export class DomainError extends Error {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly fields: readonly FieldError[];
  /** What the caller needs to go on, e.g. the record as it is now after a conflict. */
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(
    kind: ErrorKind,
    code: string,
    message: string,
    fields: readonly FieldError[] = [],
    extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = 'DomainError';
    this.kind = kind;
    this.code = code;
    this.fields = fields;
    this.extra = extra;
  }
}

/** The error for a record that is not there, or not for this actor: both look the same. */
export function notFound(noun: string): DomainError {
  return new DomainError('not-found', 'not-found', `There is no such ${noun}.`);
}

/** The error for an edit of a record that someone else changed since; carries the record as it is now. */
export function staleEdit(noun: string, current: unknown): DomainError {
  return new DomainError(
    'conflict',
    'stale-edit',
    `This ${noun} was changed by someone else. Compare both versions and save again.`,
    [],
    { current },
  );
}
