import { dataOf } from '../../api/client.server.ts';
import { attempt, deskApi, loaded } from '../../desk/api.server.ts';
import { SettingsPage } from '../ui/settings-page.tsx';
import pageStyles from '../ui/settings-page.module.css';
import type { Route } from './+types/account';
import { LanguageSection } from './language-section.tsx';
import { PasswordSection } from './password-section.tsx';
import { SessionsSection } from './sessions-section.tsx';

export async function loader({ request }: Route.LoaderArgs) {
  return { sessions: await loaded(request, deskApi(request).GET('/v1/sessions')) };
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const api = deskApi(request);
  return attempt(form, async () => {
    if (form.get('intent') === 'password') {
      await dataOf(api.PUT('/v1/me/password', { body: passwordsIn(form) }));
      return { done: 'changed' };
    }
    const id = form.get('session');
    if (typeof id !== 'string') {
      await dataOf(api.DELETE('/v1/sessions'));
      return { done: 'othersEnded' };
    }
    await dataOf(api.DELETE('/v1/sessions/{id}', { params: { path: { id } } }));
    return { done: 'ended' };
  });
}

const passwordsIn = (form: FormData) => ({
  currentPassword: String(form.get('currentPassword') ?? ''),
  newPassword: String(form.get('newPassword') ?? ''),
});

export default function Account({ loaderData }: Route.ComponentProps) {
  return (
    <SettingsPage tab="account">
      <div className={pageStyles.column}>
        <LanguageSection />
        <PasswordSection />
        <SessionsSection sessions={loaderData.sessions} />
      </div>
    </SettingsPage>
  );
}
