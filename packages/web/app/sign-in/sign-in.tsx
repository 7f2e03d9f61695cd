import { redirect } from 'react-router';
import { useTranslations } from 'use-intl';
import { apiFor, dataOf } from '../api/client.server.ts';
import { attempt } from '../desk/api.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import { isSignedIn } from '../desk/session.server.ts';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { PasswordField, SubmitButton, TextField } from '../desk/ui/fields.tsx';
import type { Route } from './+types/sign-in';
import styles from './door.module.css';
import { Door } from './door.tsx';
import { pathWithin } from './next-page.ts';
import { SignInProblem } from './sign-in-problem.tsx';

export function loader({ context, request }: Route.LoaderArgs) {
  if (isSignedIn(context)) throw redirect(pathWithin(request));
  return null;
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const body = {
    email: String(form.get('email') ?? '').trim(),
    password: String(form.get('password') ?? ''),
  };
  return attempt(form, async () => {
    const answer = await apiFor(request).POST('/v1/auth/sign-in/email', { body });
    await dataOf(Promise.resolve(answer));
    const headers = new Headers();
    for (const cookie of answer.response.headers.getSetCookie()) headers.append('Set-Cookie', cookie);
    return redirect(pathWithin(request), { headers });
  });
}

export const clientAction = keepTyped;

export default function SignIn() {
  const t = useTranslations('signIn');
  return (
    <Door title={t('title')}>
      <DeskForm intent="sign-in" notice={(problem) => <SignInProblem problem={problem} />}>
        <div className={styles.fields}>
          <TextField name="email" label={t('email')} type="email" autoComplete="username" autoFocus />
          <PasswordField name="password" label={t('password')} autoComplete="current-password" />
          <SubmitButton fullWidth>{t('signIn')}</SubmitButton>
        </div>
      </DeskForm>
      <p className={styles.foot}>{t('forgotten')}</p>
      <p className={styles.foot}>{t.rich('company', { a: (chunks) => <a href="/inquiry">{chunks}</a> })}</p>
    </Door>
  );
}
