import { type ClientActionFunctionArgs, data, isRouteErrorResponse } from 'react-router';
import type { Refusal } from './action-problem.ts';

/**
 * The client action of a page with a form (`export const clientAction = keepTyped`): when the desk's own server
 * cannot be reached, that too is a refusal beside the form, and not a page in its place.
 */
export async function keepTyped<T>({ request, serverAction }: ClientActionFunctionArgs & ServerAction<T>) {
  const form = await request.clone().formData();
  try {
    return await serverAction();
  } catch (error) {
    if (isAnswer(error)) throw error;
    // With its status, so that the router does not read all the page's data again: that would fail as well.
    return data(refusalOf(form), 503);
  }
}

/** Whether our own server said this: a redirect, or that the page is not there or not allowed. */
export const isAnswer = (error: unknown): boolean =>
  error instanceof Response || (isRouteErrorResponse(error) && error.status < 500);

interface ServerAction<T> {
  serverAction: () => Promise<T>;
}

function refusalOf(form: FormData): Refusal {
  const typed: Refusal['typed'] = {};
  for (const key of new Set(form.keys())) {
    typed[key] = form.getAll(key).filter((value) => typeof value === 'string');
  }
  const problem = {
    status: 503,
    code: 'desk-unreachable',
    detail: null,
    errors: [],
    retryAfterSeconds: null,
    current: null,
  };
  return { problem, typed };
}
