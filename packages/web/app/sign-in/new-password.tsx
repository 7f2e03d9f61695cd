import { Button } from '@mantine/core';
import { Form, redirect } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { attempt, deskApi, orProblemPage } from '../desk/api.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import { meOf } from '../desk/session.server.ts';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { PasswordField, SubmitButton } from '../desk/ui/fields.tsx';
import type { Route } from './+types/new-password';
import styles from './door.module.css';
import { Door } from './door.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const me = await orProblemPage(request, () => meOf(context));
  if (!me.mustChangePassword) throw redirect('/desk');
  return { email: me.email };
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const body = {
    currentPassword: String(form.get('currentPassword') ?? ''),
    newPassword: String(form.get('newPassword') ?? ''),
  };
  return attempt(form, async () => {
    await dataOf(deskApi(request).PUT('/v1/me/password', { body }));
    return redirect('/desk');
  });
}

export const clientAction = keepTyped;

/** The first thing to do with an account that somebody else made. */
export default function NewPassword({ loaderData }: Route.ComponentProps) {
  const t = useTranslations('signIn');
  return (
    <Door title={t('new.title')}>
      <p className={styles.text}>{t('new.text')}</p>
      <DeskForm intent="new-password">
        <div className={styles.fields}>
          <input type="email" name="email" value={loaderData.email} autoComplete="username" readOnly hidden />
          <PasswordField name="currentPassword" label={t('new.current')} autoComplete="current-password" />
          <PasswordField
            name="newPassword"
            label={t('new.new')}
            description={t('new.hint')}
            autoComplete="new-password"
          />
          <SubmitButton fullWidth>{t('new.save')}</SubmitButton>
        </div>
      </DeskForm>
      <Form method="post" action="/desk/sign-out" className={styles.foot}>
        <Button type="submit" variant="subtle" size="compact-sm">
          {t('new.signOut')}
        </Button>
      </Form>
    </Door>
  );
}
