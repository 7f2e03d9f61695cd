import { useLocale, useTranslations } from 'use-intl';
import { useDay } from '../i18n/days.ts';
import { localeOf } from '../i18n/path-locale.ts';
import { seeOther } from '../public/see-other.ts';
import { Button, ButtonLink, ButtonRow } from '../ui/button.tsx';
import { Notice } from '../ui/error-summary.tsx';
import { Page } from '../ui/page.tsx';
import prose from '../ui/prose.module.css';
import type { Route } from './+types/start';
import { forgetDraft, readDraftToken } from './draft-cookie.server.ts';
import { getDraft } from './drafts.server.ts';
import { stepPath, stepToGoOn } from './steps.ts';

/** Whether there is an inquiry to go on with. This page comes also where that cannot be found out. */
export async function loader({ request }: Route.LoaderArgs) {
  const token = await readDraftToken(request);
  const draft = token ? await getDraft(request, token).catch(() => null) : null;
  if (!draft || draft.submitted) return { begun: null };
  return { begun: { expiresAt: draft.expiresAt, step: stepToGoOn(draft) } };
}

/** Begins anew: the inquiry of this browser is let go, and deleted when its time has come. */
export async function action({ params }: Route.ActionArgs) {
  const headers = { 'Set-Cookie': await forgetDraft() };
  return seeOther(stepPath(localeOf(params), 'company'), headers);
}

export default function Start({ loaderData: { begun } }: Route.ComponentProps) {
  const t = useTranslations('inquiry.start');
  const tPublic = useTranslations('public');
  const locale = useLocale();
  const day = useDay();
  return (
    <Page title={t('title')}>
      {begun && (
        <Notice kind="fact">
          <p>{t('resumeText', { date: day(begun.expiresAt) })}</p>
        </Notice>
      )}
      <h1>{t('title')}</h1>
      <p className={prose.lead}>{t('lead')}</p>
      <div className={prose.prose}>
        <h2>{t('nextTitle')}</h2>
        <ol className={prose.numbered}>
          <li>
            <span>{t('next1')}</span>
          </li>
          <li>
            <span>{t('next2')}</span>
          </li>
          <li>
            <span>{t('next3')}</span>
          </li>
        </ol>
      </div>
      {begun ? (
        <form method="post">
          <ButtonRow>
            <ButtonLink href={stepPath(locale, begun.step)}>{t('resume')}</ButtonLink>
            <Button look="secondary">{t('discard')}</Button>
          </ButtonRow>
        </form>
      ) : (
        <ButtonRow>
          <ButtonLink href={stepPath(locale, 'company')}>{t('start')}</ButtonLink>
        </ButtonRow>
      )}
      <div className={`${prose.section} ${prose.prose}`}>
        <h2>{t('needTitle')}</h2>
        <p>{t('need')}</p>
        <h2>{t('pauseTitle')}</h2>
        <p>{t('pause')}</p>
        <h2>{t('privacyTitle')}</h2>
        <p>
          {tPublic('use')} {t('privacy')} <a href={`/${locale}/privacy`}>{t('privacyLink')}</a>
        </p>
      </div>
    </Page>
  );
}
