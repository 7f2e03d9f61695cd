import { redirect } from 'react-router';

/** The answer to a form that did its work: look there, by GET, so that neither refresh nor back repeats it. */
export const seeOther = (path: string, headers: HeadersInit = {}): Response =>
  redirect(path, { status: 303, headers });
