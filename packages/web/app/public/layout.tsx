import { data, Outlet } from 'react-router';
import { findCodeLabels } from '../api/code-lists.server.ts';
import { isLocale } from '../i18n/locales.ts';
import { usePageLocale } from '../i18n/page-locale.ts';
import type { Route } from './+types/layout';
import { ErrorPage } from './error-page.tsx';
import { retryHeaders } from './failure.server.ts';
import { Words } from './words.tsx';

export const headers = retryHeaders;

/** The words of coded answers; a page that cannot have them says itself what does not answer. */
export async function loader({ params, request }: Route.LoaderArgs) {
  if (!isLocale(params.locale)) throw data(null, 404);
  return findCodeLabels(request, params.locale).catch(() => null);
}

export default function PublicLayout() {
  return (
    <Words locale={usePageLocale()}>
      <Outlet />
    </Words>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return (
    <Words locale={usePageLocale()}>
      <ErrorPage error={error} />
    </Words>
  );
}
