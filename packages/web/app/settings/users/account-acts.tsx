import { useActionData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../../api/schema.gen.ts';
import { DeskForm } from '../../desk/ui/desk-form.tsx';
import { SubmitButton } from '../../desk/ui/fields.tsx';
import { Section } from '../../desk/ui/record-layout.tsx';
import { Outcome } from '../ui/outcome.tsx';
import { Secret } from '../ui/secret.tsx';
import styles from '../ui/settings-page.module.css';

type User = components['schemas']['User'];

/** What an administrator does to the account of a colleague: a way back in, or no way in any more. */
export function AccountActs({ user }: { user: User }) {
  return (
    <>
      {user.active && <OneTimePassword user={user} />}
      <OpenOrClosed user={user} act={user.active ? 'close' : 'reopen'} />
    </>
  );
}

function OneTimePassword({ user: { name } }: { user: User }) {
  const t = useTranslations('settings.users');
  const made = useActionData<{ oneTimePassword?: string }>()?.oneTimePassword;
  return (
    <Section title={t('passwordTitle')}>
      {made !== undefined && (
        <Secret
          title={t('passwordMade', { name })}
          text={t('passwordMadeText')}
          label={t('oneTimePassword')}
          value={made}
        />
      )}
      <p className={styles.text}>{t('passwordText', { name })}</p>
      <DeskForm intent="one-time-password">
        <SubmitButton variant="default">{t('passwordButton')}</SubmitButton>
      </DeskForm>
    </Section>
  );
}

function OpenOrClosed({ user: { name, version }, act }: { user: User; act: 'close' | 'reopen' }) {
  const t = useTranslations('settings.users');
  return (
    <Section title={t(`${act}Title`)}>
      <Outcome words={{ close: t('closed', { name }), reopen: t('reopened') }} onlyDone />
      <p className={styles.text}>{t(`${act}Text`, { name })}</p>
      <DeskForm intent={act} version={version}>
        <SubmitButton variant="default">{t(act, { name })}</SubmitButton>
      </DeskForm>
    </Section>
  );
}
