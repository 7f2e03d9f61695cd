import { data } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { apiFor, dataOf } from '../api/client.server.ts';
import { ApiProblem, type FieldProblem } from '../api/problem.ts';
import { useDay } from '../i18n/days.ts';
import { localeOf } from '../i18n/path-locale.ts';
import { type Failure, failPage, failureInit, failureOf, retryHeaders } from '../public/failure.server.ts';
import { FailureNotice } from '../public/failure-notice.tsx';
import { seeOther } from '../public/see-other.ts';
import { Button, ButtonLink, ButtonRow } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Page } from '../ui/page.tsx';
import prose from '../ui/prose.module.css';
import { TextInput } from '../ui/text-input.tsx';
import type { Route } from './+types/pause';
import { textOf } from './answers/read-answers.ts';
import { readDraftToken } from './draft-cookie.server.ts';
import { findOpenDraft, leadAway } from './drafts.server.ts';
import { useMistakes } from './problems/mistakes.ts';
import { stepPath, stepToGoOn } from './steps.ts';

export const headers = retryHeaders;

export async function loader({ request, params }: Route.LoaderArgs) {
  const locale = localeOf(params);
  try {
    const draft = await findOpenDraft(request, await readDraftToken(request), locale);
    if (!draft) throw seeOther(`/${locale}/inquiry`);
    const { expiresAt, answers } = draft;
    return { expiresAt, email: textOf(answers, 'contactEmail'), step: stepToGoOn(draft) };
  } catch (problem) {
    if (problem instanceof Response) throw problem;
    return failPage(problem);
  }
}

interface Outcome {
  email: string;
  problems: FieldProblem[];
  failure?: Failure;
}

export async function action({ request, params }: Route.ActionArgs) {
  const locale = localeOf(params);
  const email = new URLSearchParams(await request.text()).get('email') ?? '';
  const token = await readDraftToken(request);
  if (!token) return seeOther(`/${locale}/inquiry`);
  const path = { token };
  try {
    await dataOf(
      apiFor(request).POST('/v1/inquiry-drafts/{token}/resume-links', { params: { path }, body: { email } }),
    );
    return seeOther(`/${locale}/inquiry/pause/sent`);
  } catch (problem) {
    if (!(problem instanceof ApiProblem)) throw problem;
    if (problem.status === 404 || problem.status === 410) return leadAway(problem, locale);
    if (problem.status === 422) return data<Outcome>({ email, problems: problem.errors }, 422);
    const failure = failureOf(problem);
    return data<Outcome>({ email, problems: [], failure }, failureInit(failure));
  }
}

export default function Pause({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTranslations('inquiry.pause');
  const day = useDay();
  const locale = useLocale();
  const [mistake] = useMistakes()(actionData?.problems ?? []);
  return (
    <Page title={t('title')} wrong={mistake !== undefined} backTo={stepPath(locale, loaderData.step)}>
      {actionData?.failure && <FailureNotice failure={actionData.failure} />}
      <ErrorSummary mistakes={mistake ? [{ href: '#email', message: mistake.message }] : []} />
      <h1>{t('title')}</h1>
      <p className={prose.lead}>{t('intro', { date: day(loaderData.expiresAt) })}</p>
      <form method="post" noValidate>
        <TextInput
          id="email"
          type="email"
          label={t('email')}
          error={mistake?.message}
          autoComplete="email"
          spellCheck={false}
          defaultValue={actionData?.email ?? loaderData.email}
        />
        <ButtonRow>
          <Button>{t('send')}</Button>
          <ButtonLink look="secondary" href={stepPath(locale, loaderData.step)}>
            {t('backToForm')}
          </ButtonLink>
        </ButtonRow>
      </form>
    </Page>
  );
}
