import { data } from 'react-router';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../api/problem.ts';
import { useDay } from '../i18n/days.ts';
import { localeOf } from '../i18n/path-locale.ts';
import { failPage, retryHeaders } from '../public/failure.server.ts';
import { seeOther } from '../public/see-other.ts';
import { Button, ButtonRow } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import prose from '../ui/prose.module.css';
import type { Route } from './+types/resume';
import { textOf } from './answers/read-answers.ts';
import { keepDraft } from './draft-cookie.server.ts';
import { getDraft, resumeDraft } from './drafts.server.ts';
import { Expired } from './expired.tsx';
import { stepPath, stepToGoOn } from './steps.ts';

export const headers = retryHeaders;

/** Only shows what the link leads to: mail scanners open links, and must not take over anyone's browser. */
export async function loader({ request, params }: Route.LoaderArgs) {
  try {
    const { answers, expiresAt } = await getDraft(request, params.token);
    return { draft: { organisation: textOf(answers, 'organisationName'), expiresAt } };
  } catch (problem) {
    if (isGone(problem)) return data({ draft: null }, 410);
    return failPage(problem);
  }
}

/** Makes this browser the one that fills in the inquiry; the link wins over what the browser had open. */
export async function action({ request, params }: Route.ActionArgs) {
  const locale = localeOf(params);
  try {
    const draft = await resumeDraft(request, params.token);
    const headers = { 'Set-Cookie': await keepDraft(request, draft) };
    return seeOther(stepPath(locale, stepToGoOn(draft)), headers);
  } catch (problem) {
    if (isGone(problem)) return seeOther(`/${locale}/inquiry/expired`);
    return failPage(problem);
  }
}

const isGone = (problem: unknown) =>
  problem instanceof ApiProblem && (problem.status === 404 || problem.status === 410);

export default function Resume({ loaderData: { draft } }: Route.ComponentProps) {
  const t = useTranslations('inquiry.resume');
  const day = useDay();
  if (!draft) return <Expired />;
  const date = day(draft.expiresAt);
  return (
    <Page title={t('title')}>
      <h1>{t('title')}</h1>
      <p className={prose.lead}>
        {draft.organisation
          ? t('text', { organisation: draft.organisation, date })
          : t('textNoName', { date })}
      </p>
      <form method="post">
        <ButtonRow>
          <Button>{t('button')}</Button>
        </ButtonRow>
      </form>
    </Page>
  );
}
