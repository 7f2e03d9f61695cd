import { useTranslations } from 'use-intl';
import { DeskForm } from '../../desk/ui/desk-form.tsx';
import { SubmitButton, TextField } from '../../desk/ui/fields.tsx';
import { useEmptiedForm } from '../ui/outcome.tsx';
import { ScopeFields } from './scope-fields.tsx';
import styles from './token-form.module.css';

/** Makes a token; it starts with nothing ticked. */
export function TokenForm({ isPrimary }: { isPrimary: boolean }) {
  const t = useTranslations('settings.tokens');
  const place = useEmptiedForm(isCreated);
  return (
    <div ref={place}>
      <DeskForm intent="create" className={styles.form}>
        <div className={styles.pair}>
          <TextField name="name" label={t('name')} description={t('nameHint')} autoComplete="off" />
          <TextField name="expiresAt" type="date" label={t('expires')} description={t('expiresHint')} />
        </div>
        <ScopeFields />
        <SubmitButton className={styles.submit} variant={isPrimary ? 'filled' : 'default'}>
          {t('create')}
        </SubmitButton>
      </DeskForm>
    </div>
  );
}

const isCreated = (answer: unknown) => typeof answer === 'object' && answer !== null && 'created' in answer;
