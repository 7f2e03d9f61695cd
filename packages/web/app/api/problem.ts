/** One wrong field, as the API names it: `pointer` is a JSON pointer into what was sent. */
export interface FieldProblem {
  pointer: string;
  code: string;
  detail?: string;
  params?: Record<string, string | number>;
}

interface ProblemDetails {
  status: number;
  code: string;
  title: string;
  detail?: string;
  errors: FieldProblem[];
  /** The whole problem document, for members that only one kind of problem has (a 409's `current`). */
  body: Record<string, unknown>;
  retryAfterSeconds?: number;
}

/** What the API answered instead of what was asked: an RFC 9457 problem, or that it could not be reached. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly errors: FieldProblem[];
  readonly body: Record<string, unknown>;
  readonly retryAfterSeconds: number | undefined;

  constructor(problem: ProblemDetails) {
    super(`${problem.status} ${problem.code}: ${problem.detail ?? problem.title}`);
    this.status = problem.status;
    this.code = problem.code;
    this.title = problem.title;
    this.detail = problem.detail;
    this.errors = problem.errors;
    this.body = problem.body;
    this.retryAfterSeconds = problem.retryAfterSeconds;
  }

  /** True when trying again later is all one can do: nobody made a mistake. */
  get isDown(): boolean {
    return this.status >= 500;
  }
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Reads a failed answer of the API; a body that is no problem document still gives a usable problem. */
export function problemFrom(response: Pick<Response, 'status' | 'headers'>, body: unknown): ApiProblem {
  const found = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const detail = text(found.detail);
  const retryAfterSeconds = readRetryAfter(response.headers.get('retry-after'));
  return new ApiProblem({
    status: response.status,
    code: text(found.code) ?? `http-${response.status}`,
    title: text(found.title) ?? 'The request failed',
    errors: Array.isArray(found.errors) ? (found.errors as FieldProblem[]) : [],
    body: found,
    ...(detail !== undefined && { detail }),
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  });
}

/** The problem of an API that did not answer at all. */
export function unreachable(cause: unknown): ApiProblem {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new ApiProblem({
    status: 503,
    code: 'api-unreachable',
    title: 'The API does not answer',
    detail,
    errors: [],
    body: {},
  });
}

/** Retry-After is a number of seconds or a date (RFC 9110, 10.2.3). */
function readRetryAfter(header: string | null): number | undefined {
  if (!header) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : undefined;
}
