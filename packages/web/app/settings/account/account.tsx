import { attempt, deskApi, loaded } from '../../desk/api.server.ts';
import { keepTyped } from '../../desk/keep-typed.ts';
import styles from '../ui/settings-page.module.css';
import { SettingsPage } from '../ui/settings-page.tsx';
import type { Route } from './+types/account';
import { accountAct } from './account-acts.server.ts';
import { LanguageSection } from './language-section.tsx';
import { NotificationsSection } from './notifications-section.tsx';
import { PasswordSection } from './password-section.tsx';
import { SessionsSection } from './sessions-section.tsx';

export async function loader({ request }: Route.LoaderArgs) {
  const api = deskApi(request);
  const [sessions, settings] = await Promise.all([
    loaded(request, api.GET('/v1/sessions')),
    loaded(request, api.GET('/v1/me/notification-settings')),
  ]);
  return { sessions, settings };
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  return attempt(form, () => accountAct(request, form));
}

export const clientAction = keepTyped;

/** A colleague's own account. */
export default function Account({ loaderData }: Route.ComponentProps) {
  return (
    <SettingsPage tab="account">
      <div className={styles.column}>
        <LanguageSection />
        <NotificationsSection settings={loaderData.settings} />
        <PasswordSection />
        <SessionsSection sessions={loaderData.sessions} />
      </div>
    </SettingsPage>
  );
}
