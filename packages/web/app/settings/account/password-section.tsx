import { useTranslations } from 'use-intl';
import { DeskForm } from '../../desk/ui/desk-form.tsx';
import { PasswordField, SubmitButton } from '../../desk/ui/fields.tsx';
import { Section } from '../../desk/ui/record-layout.tsx';
import { useDesk } from '../../desk/use-desk.ts';
import { doneIn, Outcome, useEmptiedForm } from '../ui/outcome.tsx';
import styles from '../ui/settings-page.module.css';

export function PasswordSection() {
  const t = useTranslations('settings.password');
  const { me } = useDesk();
  const place = useEmptiedForm((answer) => doneIn(answer) === 'password');
  return (
    <Section title={t('title')}>
      <Outcome words={{ password: t('saved') }} onlyDone />
      <p className={styles.text}>{t('text')}</p>
      <div ref={place}>
        <DeskForm intent="password" className={styles.fields}>
          {/* Password managers look for whose password it is. */}
          <input type="email" name="email" value={me.email} autoComplete="username" readOnly hidden />
          <PasswordField name="currentPassword" label={t('current')} autoComplete="current-password" />
          <PasswordField
            name="newPassword"
            label={t('new')}
            description={t('hint')}
            autoComplete="new-password"
          />
          <SubmitButton variant="default">{t('save')}</SubmitButton>
        </DeskForm>
      </div>
    </Section>
  );
}
