import { data } from 'react-router';
import { apiFor, dataOf } from '../api/client.server.ts';
import { ApiProblem } from '../api/problem.ts';
import type { Receipt } from '../api/types.ts';
import { localeOf } from '../i18n/path-locale.ts';
import { type Failure, failPage, failureInit, failureOf } from '../public/failure.server.ts';
import { seeOther } from '../public/see-other.ts';
import { draftWasSent, readDraftToken, readSentToken } from './draft-cookie.server.ts';
import { findAnswersInWords, findOpenDraft, leadAway } from './drafts.server.ts';

interface CheckArgs {
  request: Request;
  params: { locale: string };
}

/** Everything answered so far. Without a draft there is nothing to check: back to the start. */
export async function loadCheck({ request, params }: CheckArgs) {
  const locale = localeOf(params);
  try {
    // A visitor who comes back here after sending is shown the confirmation again.
    const token = (await readDraftToken(request)) ?? (await readSentToken(request));
    const draft = await findOpenDraft(request, token, locale);
    if (!token || !draft) throw seeOther(`/${locale}/inquiry`);
    return { draft, rows: await findAnswersInWords(request, token, locale) };
  } catch (problem) {
    if (problem instanceof Response) throw problem;
    return failPage(problem);
  }
}

/**
 * Sends the inquiry. Pressed twice, or again after going back, it leads to the same confirmation: the API gives
 * the same receipt for the same draft.
 */
export async function send({ request, params }: CheckArgs) {
  const locale = localeOf(params);
  const fields = new URLSearchParams(await request.text());
  const token = (await readDraftToken(request)) ?? (await readSentToken(request));
  if (!token) return seeOther(`/${locale}/inquiry`);
  try {
    const receipt = await dataOf<Receipt>(
      apiFor(request).POST('/v1/inquiry-drafts/{token}/submissions', {
        params: { path: { token } },
        body: { honeypot: fields.get('fax2') ?? '' },
      }),
    );
    return seeOther(`/${locale}/inquiry/sent/${receipt.reference}`, await draftWasSent(request, token));
  } catch (problem) {
    if (!(problem instanceof ApiProblem)) throw problem;
    if (problem.status === 404 || problem.status === 410) return leadAway(problem, locale);
    if (problem.status === 422) return data<{ failure?: Failure }>({}, 422);
    const failure = failureOf(problem);
    return data<{ failure?: Failure }>({ failure }, failureInit(failure));
  }
}
