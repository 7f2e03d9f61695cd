import { data, type HeadersFunction } from 'react-router';
import { ApiProblem } from '../api/problem.ts';

/** Why a page cannot be shown or an answer not be saved, as the page has words for it. */
export interface Failure {
  kind: 'down' | 'busy' | 'not-found';
  minutes: number;
}

/** What went wrong, where trying again helps; every other error is thrown on. */
export function failureOf(problem: unknown): Failure {
  if (!(problem instanceof ApiProblem)) throw problem;
  const minutes = Math.max(1, Math.ceil((problem.retryAfterSeconds ?? 60) / 60));
  if (problem.status === 429) return { kind: 'busy', minutes };
  if (problem.isDown) {
    console.error(`kavel web: ${problem.message}`);
    return { kind: 'down', minutes };
  }
  if (problem.status === 404) return { kind: 'not-found', minutes };
  throw problem;
}

const statuses = { down: 503, busy: 429, 'not-found': 404 };

/** The status and headers that belong to a failure. */
export function failureInit(failure: Failure): { status: number; headers: Record<string, string> } {
  const headers = failure.kind === 'not-found' ? undefined : { 'Retry-After': String(failure.minutes * 60) };
  return { status: statuses[failure.kind], headers: headers ?? {} };
}

/** Ends a loader or action with a calm page instead of what was asked for. */
export function failPage(problem: unknown): never {
  const failure = failureOf(problem);
  throw data(failure, failureInit(failure));
}

/** Lets Retry-After through to the browser; a route exports this as `headers`. */
export const retryHeaders: HeadersFunction = ({ actionHeaders, loaderHeaders, errorHeaders }) => {
  const found = [errorHeaders, actionHeaders, loaderHeaders].map((from) => from?.get('Retry-After'));
  const retryAfter = found.find(Boolean);
  return retryAfter ? { 'Retry-After': retryAfter } : new Headers();
};
