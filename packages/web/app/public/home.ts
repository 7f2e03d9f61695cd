import { data, redirect } from 'react-router';
import { isLocale } from '../i18n/locales.ts';
import type { Route } from './+types/home';

/** A language alone leads to the form. Any other single word is no page of ours. */
export function loader({ params }: Route.LoaderArgs) {
  if (!isLocale(params.locale)) throw data(null, 404);
  return redirect(`/${params.locale}/inquiry`);
}
