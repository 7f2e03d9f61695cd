import { data, redirect } from 'react-router';
import { apiFor, dataOf } from '../api/client.server.ts';
import { MovedRecord } from '../api/moved-record.ts';
import { ApiProblem } from '../api/problem.ts';
import type { ActionProblem, Typed } from './action-problem.ts';
import { signInPath } from './session.server.ts';

/**
 * The API in the colleague's name. With the form that is answered, what it makes is made once, however often the form
 * is sent: each has a key of its own (DeskForm).
 */
export function deskApi(request: Request, form?: FormData) {
  const key = form?.get('idempotencyKey');
  return apiFor(request, typeof key === 'string' && key ? { 'Idempotency-Key': `"${key}"` } : {});
}

/** The header that says which version of a record an edit was made on (RFC 9110, 13.1.1). */
export const ifMatch = (version: FormDataEntryValue | number | null) => ({
  headers: { 'If-Match': `"${String(version ?? '')}"` },
});

/** For loaders: the data of an API call, or a problem as `orProblemPage` answers it. */
export function loaded<T>(request: Request, call: Parameters<typeof dataOf<T>>[0]): Promise<T> {
  return orProblemPage(request, () => dataOf(call));
}

/**
 * For loaders: whoever is not signed in goes to sign in, whoever asks for a record that was merged to the one that it
 * is part of; any other problem becomes the answer of the whole page
 * with its status, which the desk's error page puts into words.
 */
export async function orProblemPage<T>(request: Request, load: () => T | Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (error instanceof MovedRecord) throw redirect(error.pageOf(request.url), 301);
    if (!(error instanceof ApiProblem)) throw error;
    throw pageProblem(request, error);
  }
}

function pageProblem(request: Request, problem: ApiProblem) {
  if (problem.status === 401) return redirect(signInPath(request));
  if (problem.code === 'password-change-required') return redirect('/desk/new-password');
  return data(actionProblem(problem), { status: problem.status, headers: retryAfter(problem) });
}

/**
 * For actions: does what `act` does. A refusal comes back as the action's data, with what was typed, so that the
 * form can show both. Also after the session ended: the page then says to sign in in another tab.
 */
export async function attempt<T>(form: FormData, act: () => Promise<T>) {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    return data(
      { problem: actionProblem(error), typed: typedIn(form) },
      { status: error.status, headers: retryAfter(error) },
    );
  }
}

function actionProblem(problem: ApiProblem): ActionProblem {
  const { status, code, detail, errors, retryAfterSeconds, body } = problem;
  return {
    status,
    code,
    detail: detail ?? null,
    errors,
    retryAfterSeconds: retryAfterSeconds ?? null,
    current: (body.current as Record<string, unknown> | undefined) ?? null,
  };
}

const retryAfter = ({ retryAfterSeconds }: ApiProblem): Record<string, string> =>
  retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) };

function typedIn(form: FormData): Typed {
  const typed: Typed = {};
  for (const key of new Set(form.keys())) {
    if (/password/i.test(key)) continue;
    typed[key] = form.getAll(key).filter((value) => typeof value === 'string');
  }
  return typed;
}
