import { data } from 'react-router';
import { dataOf } from '../api/client.server.ts';
import type { Route } from './+types/language';
import { attempt, deskApi } from './api.server.ts';
import { isDeskLocale } from './i18n/desk-locale.ts';
import { keepTyped } from './keep-typed.ts';

/** Changes the language that the desk speaks to this colleague. */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const locale = form.get('locale');
  if (!isDeskLocale(locale)) throw data(null, 400);
  return attempt(form, async () => {
    await dataOf(deskApi(request).PATCH('/v1/me', { body: { locale } }));
    return { saved: true };
  });
}

export const clientAction = keepTyped;
