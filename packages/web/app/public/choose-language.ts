import { redirect } from 'react-router';
import { chooseLocale } from '../i18n/accept-language.ts';
import type { Route } from './+types/choose-language';

/** An address without a language leads to the one that suits the visitor's browser best. */
export function loader({ request }: Route.LoaderArgs) {
  const { pathname, search } = new URL(request.url);
  const locale = chooseLocale(request.headers.get('accept-language'));
  const path = pathname === '/' ? '/inquiry' : pathname;
  return redirect(`/${locale}${path}${search}`, { headers: { Vary: 'Accept-Language' } });
}
