import { isRouteErrorResponse, useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { ButtonLink, ButtonRow } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import prose from '../ui/prose.module.css';
import type { Failure } from './failure.server.ts';

/** The page in place of one that cannot be shown: not there, our system down, too many requests, or a fault. */
export function ErrorPage({ error }: { error: unknown }) {
  const t = useTranslations('public');
  const { pathname, search } = useLocation();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const failure = isRouteErrorResponse(error) ? (error.data as Failure | null) : null;
  const kind = ({ 404: 'notFound', 405: 'notFound', 429: 'busy', 503: 'down' } as const)[status] ?? 'failed';
  const text = kind === 'busy' ? t('busy.text', { minutes: failure?.minutes ?? 1 }) : t(`${kind}.text`);
  return (
    <Page title={t(`${kind}.title`)}>
      <h1>{t(`${kind}.title`)}</h1>
      <p className={prose.lead}>{text}</p>
      <ButtonRow>
        {kind === 'notFound' ? (
          <ButtonLink look="secondary" href="/">
            {t('home')}
          </ButtonLink>
        ) : (
          <ButtonLink href={pathname + search}>{t('down.again')}</ButtonLink>
        )}
      </ButtonRow>
    </Page>
  );
}
