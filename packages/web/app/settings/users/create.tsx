import { Button } from '@mantine/core';
import { Link, useActionData } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../../api/client.server.ts';
import type { components } from '../../api/schema.gen.ts';
import { attempt, deskApi, orProblemPage } from '../../desk/api.server.ts';
import { keepTyped } from '../../desk/keep-typed.ts';
import { requirePermission } from '../../desk/permitted.server.ts';
import { NewRecord } from '../../desk/ui/new-record.tsx';
import { PageHead } from '../../desk/ui/page-head.tsx';
import { Secret } from '../ui/secret.tsx';
import type { Route } from './+types/create';
import { newUserIn } from './user.form.server.ts';
import { useUserFields } from './user-fields.tsx';

type CreatedUser = components['schemas']['CreatedUser'];

export async function loader({ context, request }: Route.LoaderArgs) {
  await orProblemPage(request, () => requirePermission(context, 'users:write'));
  return null;
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  return attempt(form, async () => ({
    created: await dataOf(deskApi(request).POST('/v1/users', { body: newUserIn(form) })),
  }));
}

export const clientAction = keepTyped;

/** A new account. Its first password is in the answer alone, so that the page goes on to show it. */
export default function NewUser() {
  const t = useTranslations('settings.users');
  const { person, access, signIn } = useUserFields();
  const answer = useActionData<typeof action>();
  if (answer && 'created' in answer) return <Created user={answer.created} />;
  const [name, ...rest] = person;
  const fields = [...(name ? [name] : []), ...signIn, ...access, ...rest];
  return <NewRecord title={t('createTitle')} submit={t('create')} groups={[{ fields }]} />;
}

function Created({ user }: { user: CreatedUser }) {
  const t = useTranslations('settings.users');
  const { id, name, email, oneTimePassword } = user;
  const acts = (
    <>
      <Button component={Link} to={`/desk/settings/users/${id}`} variant="default">
        {t('open', { name })}
      </Button>
      <Button component={Link} to="/desk/settings/users/new" variant="default">
        {t('another')}
      </Button>
    </>
  );
  return (
    <>
      <PageHead name={t('createTitle')} />
      <Secret
        title={t('createdTitle', { name })}
        text={t('createdText', { name, email })}
        label={t('oneTimePassword')}
        value={oneTimePassword}
        acts={acts}
      />
    </>
  );
}
