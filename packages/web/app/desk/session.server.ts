import { createContext, type MiddlewareFunction, type RouterContextProvider, redirect } from 'react-router';
import { apiFor, dataOf } from '../api/client.server.ts';
import { ApiProblem } from '../api/problem.ts';
import type { components } from '../api/schema.gen.ts';
import { chooseLocale } from '../i18n/accept-language.ts';
import { type DeskLocale, isDeskLocale } from './i18n/desk-locale.ts';

export type Me = components['schemas']['Me'];
type Session = { me: Me | null; problem?: ApiProblem };
type Context = Readonly<RouterContextProvider>;

const sessionContext = createContext<Session>({ me: null });

/** Asks the API once a request who this is. An API that is down is no answer: the pages say so themselves. */
export const readSession: MiddlewareFunction<Response> = async ({ request, context }) => {
  if (!/(^|;\s*)(__Secure-)?kavel\.session_token=/.test(request.headers.get('cookie') ?? '')) return;
  try {
    context.set(sessionContext, { me: await dataOf(apiFor(request).GET('/v1/me')) });
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    if (error.status !== 401) context.set(sessionContext, { me: null, problem: error });
  }
};

/**
 * Lets nobody pass who is not signed in, or who still has the password that somebody else chose. A form that is
 * posted after the session ended does pass: the API refuses it, and the page keeps what was typed.
 */
export const requireSession: MiddlewareFunction<Response> = ({ request, context }) => {
  const { me, problem } = context.get(sessionContext);
  if (problem || (request.method !== 'GET' && request.method !== 'HEAD')) return;
  if (!me) throw redirect(signInPath(request));
  if (me.mustChangePassword) throw redirect('/desk/new-password');
};

export const isSignedIn = (context: Context): boolean => context.get(sessionContext).me !== null;

/** Who is signed in; throws the API's problem when it is nobody, or when the API could not say. */
export function meOf(context: Context): Me {
  const { me, problem } = context.get(sessionContext);
  if (me) return me;
  if (problem) throw problem;
  throw new ApiProblem({ status: 401, code: 'sign-in-required', title: 'Sign in', errors: [], body: {} });
}

/** The colleague's own language; before signing in the one that suits the browser, English if it has neither. */
export function localeOf(context: Context, request: Request): DeskLocale {
  const wished =
    context.get(sessionContext).me?.locale ?? chooseLocale(request.headers.get('accept-language'));
  return isDeskLocale(wished) ? wished : 'en';
}

/** The sign-in page, which leads back to the page that was asked for. */
export function signInPath(request: Request): string {
  const url = new URL(request.url);
  const wanted = request.method === 'GET' ? url.pathname.replace(/\.data$/, '') + url.search : '/desk';
  return wanted === '/desk' ? '/desk/sign-in' : `/desk/sign-in?next=${encodeURIComponent(wanted)}`;
}
