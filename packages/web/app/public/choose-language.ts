import { redirect } from 'react-router';
import { chooseLocale } from '../i18n/accept-language.ts';
import type { Route } from './+types/choose-language';

export function loader({ request }: Route.LoaderArgs) {
  const locale = chooseLocale(request.headers.get('accept-language'));
  return redirect(`/${locale}/inquiry`, { headers: { Vary: 'Accept-Language' } });
}
