import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../../api/client.server.ts';
import { attempt, deskApi, ifMatch, loaded, orProblemPage } from '../../desk/api.server.ts';
import { keepTyped } from '../../desk/keep-typed.ts';
import { requirePermission } from '../../desk/permitted.server.ts';
import { EditableSection } from '../../desk/ui/editable-section.tsx';
import { Fact, PageHead } from '../../desk/ui/page-head.tsx';
import { useDesk } from '../../desk/use-desk.ts';
import styles from '../ui/settings-page.module.css';
import type { Route } from './+types/record';
import { AccountActs } from './account-acts.tsx';
import { AccountState } from './account-state.tsx';
import { userPartIn } from './user.form.server.ts';
import { useUserFields } from './user-fields.tsx';

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await orProblemPage(request, () => requirePermission(context, 'users:write'));
  return loaded(request, deskApi(request).GET('/v1/users/{id}', { params: { path: { id: params.id } } }));
}

export async function action({ request, params: { id } }: Route.ActionArgs) {
  const form = await request.formData();
  const api = deskApi(request);
  return attempt<{ oneTimePassword: string } | { done: string }>(form, async () => {
    const params = { path: { id } };
    if (form.get('intent') === 'one-time-password') {
      return dataOf(api.POST('/v1/users/{id}/one-time-passwords', { params }));
    }
    const edit = { params, body: userPartIn(form), ...ifMatch(form.get('version')) };
    await dataOf(api.PATCH('/v1/users/{id}', edit));
    return { done: String(form.get('intent')) };
  });
}

export const clientAction = keepTyped;

/** A colleague's account, for administrators. */
export default function UserPage({ loaderData: user }: Route.ComponentProps) {
  const t = useTranslations('settings.users');
  const { me } = useDesk();
  const { person, access } = useUserFields(user);
  const part = { version: user.version, mayEdit: true };
  return (
    <>
      <PageHead
        name={user.name}
        above={<Link to="/desk/settings/users">{useTranslations('settings.tabs')('users')}</Link>}
        status={<AccountState user={user} />}
        facts={
          <>
            <Fact label={t('field.email')}>{user.email}</Fact>
            <Fact label={t('field.locale')}>{t(`locale.${user.locale}`)}</Fact>
          </>
        }
      />
      <div className={styles.column}>
        <EditableSection title={t('facts')} intent="person" fields={person} {...part} />
        <EditableSection title={t('access')} intent="access" fields={access} {...part} />
        {user.id === me.id ? <p className={styles.text}>{t('own')}</p> : <AccountActs user={user} />}
      </div>
    </>
  );
}
