import { useLocale, useTranslations } from 'use-intl';
import { retryHeaders } from '../public/failure.server.ts';
import { FailureNotice } from '../public/failure-notice.tsx';
import { Button, ButtonRow } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import hidden from '../ui/hidden.module.css';
import { Page } from '../ui/page.tsx';
import prose from '../ui/prose.module.css';
import type { Route } from './+types/check';
import { AnswerSections } from './answers/answer-sections.tsx';
import { loadCheck, send } from './check.server.ts';
import { useMistakes } from './problems/mistakes.ts';
import { stepOf, stepPath, steps } from './steps.ts';

export const headers = retryHeaders;
export const loader = (args: Route.LoaderArgs) => loadCheck(args);
export const action = (args: Route.ActionArgs) => send(args);

export default function Check({ loaderData: { draft, rows }, actionData }: Route.ComponentProps) {
  const t = useTranslations('inquiry');
  const tPublic = useTranslations('public');
  const locale = useLocale();
  const mistakes = useMistakes()(draft.problems);
  const pointedOut = actionData && !actionData.failure ? mistakes : [];
  return (
    <Page title={t('check.title')} wrong={pointedOut.length > 0} backTo={stepPath(locale, 'contact')}>
      {actionData?.failure && <FailureNotice failure={actionData.failure} />}
      <ErrorSummary
        mistakes={pointedOut.map(({ id, question, message }) => ({
          href: `${stepPath(locale, stepOf(question))}?from=check#${id}`,
          message,
        }))}
      />
      <p className={prose.step}>{t('stepOf', { step: steps.length, total: steps.length })}</p>
      <h1>{t('check.title')}</h1>
      <p className={prose.lead}>{t('check.intro')}</p>
      <AnswerSections rows={rows} files={draft.files} mistakes={mistakes} />
      <form method="post" className={prose.below}>
        <div className={hidden.hidden}>
          <label>
            {t('check.leaveEmpty')} <input name="fax2" tabIndex={-1} autoComplete="off" />
          </label>
        </div>
        <p>
          {tPublic('use')} <a href={`/${locale}/privacy`}>{t('check.privacyLink')}</a>
        </p>
        <ButtonRow>
          <Button>{t('check.send')}</Button>
        </ButtonRow>
      </form>
    </Page>
  );
}
