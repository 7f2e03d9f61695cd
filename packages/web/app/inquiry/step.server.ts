import { createContext, data, type RouterContextProvider } from 'react-router';
import { findCodeLists } from '../api/code-lists.server.ts';
import { type FormBody, readForm } from '../api/form-body.server.ts';
import { ApiProblem, type FieldProblem } from '../api/problem.ts';
import type { Draft } from '../api/types.ts';
import { isLocale, type Locale } from '../i18n/locales.ts';
import { localeOf } from '../i18n/path-locale.ts';
import { type Failure, failPage, failureInit, failureOf } from '../public/failure.server.ts';
import { seeOther } from '../public/see-other.ts';
import { type Answers, isEmpty, readAnswers } from './answers/read-answers.ts';
import { keepDraft, readDraftToken } from './draft-cookie.server.ts';
import { addFiles, findOpenDraft, leadAway, removeFile, saveAnswers } from './drafts.server.ts';
import { type AnswerStep, stepPath, steps } from './steps.ts';

interface StepArgs {
  request: Request;
  params: { locale: string };
  context: Readonly<RouterContextProvider>;
}

/** What this request's action leaves for the loader that runs after it: the token of a draft it may have begun. */
const posted = createContext<{ token: string | null } | null>(null);

/** True on a page that was reached from the check page, and leads back to it. */
const fromCheck = (request: Request) => new URL(request.url).searchParams.get('from') === 'check';

/** What a page of the form shows: what is saved, and what is wrong with it once that has been pointed out. */
export async function loadStep({ request, params, context }: StepArgs, step: AnswerStep) {
  const post = context.get(posted);
  const correcting = fromCheck(request);
  try {
    const token = post?.token ?? (await readDraftToken(request));
    const [draft, lists] = await Promise.all([
      findOpenDraft(request, token, localeOf(params)),
      findCodeLists(request),
    ]);
    return {
      draft,
      lists,
      correcting,
      problems: problemsOn(step, correcting ? (draft?.problems ?? []) : []),
    };
  } catch (problem) {
    if (problem instanceof Response) throw problem;
    // After a post the page must come all the same: it holds what was typed.
    if (!post) return failPage(problem);
    return { draft: null, lists: null, correcting, problems: [] };
  }
}

export interface StepOutcome {
  problems: FieldProblem[];
  typed?: Answers;
  failure?: Failure;
  hadFiles?: boolean;
}

/**
 * Takes a page's form: saves it, whatever is wrong with it, and then does what the pressed button says: go on
 * (422 when something on this page is wrong), pause, change the language, add or remove a file.
 */
export async function saveStep({ request, params, context }: StepArgs, step: AnswerStep) {
  const locale = localeOf(params);
  context.set(posted, { token: null });
  const body = await readForm(request);
  const typed = readAnswers(body.fields, step);
  try {
    return await saveAndGoOn({ request, locale, step, body, typed, context });
  } catch (problem) {
    if (!(problem instanceof ApiProblem)) throw problem;
    // Sent in the meantime, from another window: the page itself knows where to lead.
    if (problem.code === 'already-sent') throw seeOther(new URL(request.url).pathname);
    if (problem.status === 404 || problem.status === 410) return leadAway(problem, locale);
    if (problem.status === 422)
      return data<StepOutcome>({ problems: problem.errors, typed }, { status: 422 });
    const failure = failureOf(problem);
    const hadFiles = body.files.length > 0;
    return data<StepOutcome>({ problems: [], typed, failure, hadFiles }, failureInit(failure));
  }
}

interface Posted {
  request: Request;
  locale: Locale;
  step: AnswerStep;
  body: FormBody;
  typed: Answers;
  context: Readonly<RouterContextProvider>;
}

async function saveAndGoOn({ request, locale, step, body, typed, context }: Posted) {
  const [intent = 'next', target = ''] = (body.fields.get('intent') ?? 'next').split(':');
  const known = await readDraftToken(request);
  const elsewhere = whereTo(intent, target, { request, locale, step });
  // Changing the language of an untouched form is no reason to begin a draft.
  if (intent === 'language' && !known && isEmpty(typed) && body.files.length === 0)
    return seeOther(elsewhere);

  const pausedOn = intent === 'pause' ? step : undefined;
  const draft = await saveAnswers(request, known, locale, { answers: typed, pausedOn });
  context.set(posted, { token: draft.token });
  const headers = { 'Set-Cookie': await keepDraft(request, draft) };
  if (intent === 'remove') await removeFile(request, draft.token, target);
  const refusedFiles = [...body.problems, ...(await addFiles(request, draft.token, body.files))];
  const wrong = intent === 'next' ? problemsOn(step, draft.problems) : [];
  const problems = [...wrong, ...refusedFiles];
  return problems.length > 0
    ? data<StepOutcome>({ problems }, { status: 422, headers })
    : seeOther(elsewhere, headers);
}

const problemsOn = (step: AnswerStep, problems: Draft['problems']): FieldProblem[] =>
  problems.filter((problem) => problem.step === step);

/** The address that a pressed button leads to. */
function whereTo(
  intent: string,
  target: string,
  { request, locale, step }: Pick<Posted, 'request' | 'locale' | 'step'>,
) {
  const { pathname, search } = new URL(request.url);
  switch (intent) {
    case 'language':
      return `/${isLocale(target) ? target : locale}${pathname.replace(/^\/[^/]*/, '')}${search}`;
    case 'pause':
      return `/${locale}/inquiry/pause`;
    case 'add':
    case 'remove':
      return `${pathname}${search}#files`;
    default:
      return stepPath(locale, fromCheck(request) ? 'check' : (steps[steps.indexOf(step) + 1] ?? 'check'));
  }
}
