import { apiFor, dataOf, postForm } from '../api/client.server.ts';
import { ApiProblem, type FieldProblem } from '../api/problem.ts';
import type { AnswerInWords, Draft } from '../api/types.ts';
import type { Locale } from '../i18n/locales.ts';
import { seeOther } from '../public/see-other.ts';
import type { Answers } from './answers/read-answers.ts';
import { draftWasSent, forgetDraft } from './draft-cookie.server.ts';
import type { AnswerStep } from './steps.ts';

const at = (token: string) => ({ params: { path: { token } } });

export const getDraft = (request: Request, token: string): Promise<Draft> =>
  dataOf(apiFor(request).GET('/v1/inquiry-drafts/{token}', at(token)));

/** The draft that a mailed link opens; from here on its own token, not that of the link, is the key to it. */
export const resumeDraft = (request: Request, linkToken: string): Promise<Draft> =>
  dataOf(apiFor(request).POST('/v1/inquiry-drafts/{token}/resumptions', at(linkToken)));

/**
 * The draft of this token, null without one. Leads away when it is gone (expired) or has been sent already;
 * throws an ApiProblem when the API cannot say.
 */
export async function findOpenDraft(
  request: Request,
  token: string | null,
  locale: Locale,
): Promise<Draft | null> {
  if (!token) return null;
  const draft = await getDraft(request, token).catch((problem) => leadAway(problem, locale));
  if (draft.submitted && draft.reference) {
    throw seeOther(`/${locale}/inquiry/sent/${draft.reference}`, await draftWasSent(request, token));
  }
  return draft;
}

/** A draft that is gone has a page that says so; every other problem is thrown on. */
export async function leadAway(problem: unknown, locale: Locale): Promise<never> {
  if (problem instanceof ApiProblem && (problem.status === 404 || problem.status === 410)) {
    throw seeOther(`/${locale}/inquiry/expired`, { 'Set-Cookie': await forgetDraft() });
  }
  throw problem;
}

/** The answers of a draft, or of what it became, as people read them in this language. */
export const findAnswersInWords = (
  request: Request,
  token: string,
  locale: Locale,
): Promise<AnswerInWords[]> =>
  dataOf(
    apiFor(request).GET('/v1/inquiry-drafts/{token}/answers-in-words', {
      params: { path: { token }, query: { locale } },
    }),
  );

/**
 * Saves answers on the draft of this token, and begins one when there is none yet. `pausedOn` is the page that
 * the visitor leaves to go on later.
 */
export async function saveAnswers(
  request: Request,
  known: string | null,
  locale: Locale,
  { pausedOn, answers }: { answers: Answers; pausedOn: AnswerStep | undefined },
): Promise<Draft> {
  const api = apiFor(request);
  const token = known ?? (await dataOf(api.POST('/v1/inquiry-drafts', { body: { locale } }))).token;
  const body = { locale, answers, ...(pausedOn && { pausedOn }) };
  return dataOf(api.PATCH('/v1/inquiry-drafts/{token}', { ...at(token), body }));
}

/** Adds files to a draft; returns what is wrong with those that were refused, the others are kept. */
export async function addFiles(request: Request, token: string, files: File[]): Promise<FieldProblem[]> {
  if (files.length === 0) return [];
  const form = new FormData();
  for (const file of files) form.append('file', file, file.name);
  try {
    await postForm(request, `/v1/inquiry-drafts/${encodeURIComponent(token)}/files`, form);
    return [];
  } catch (problem) {
    if (problem instanceof ApiProblem && problem.status === 422) return problem.errors;
    throw problem;
  }
}

/** Removes a file from a draft; that it is gone already is as good. */
export async function removeFile(request: Request, token: string, fileId: string): Promise<void> {
  const path = { token, fileId };
  await dataOf(
    apiFor(request).DELETE('/v1/inquiry-drafts/{token}/files/{fileId}', { params: { path } }),
  ).catch((problem: unknown) => {
    if (!(problem instanceof ApiProblem && problem.status === 404)) throw problem;
  });
}
