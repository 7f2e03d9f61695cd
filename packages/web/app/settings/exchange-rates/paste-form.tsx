import { useTranslations } from 'use-intl';
import { DeskForm } from '../../desk/ui/desk-form.tsx';
import { SubmitButton, TextareaField } from '../../desk/ui/fields.tsx';
import { Section } from '../../desk/ui/record-layout.tsx';
import { doneIn, useEmptiedForm } from '../ui/outcome.tsx';
import page from '../ui/settings-page.module.css';
import { ConfirmJump } from './confirm-jump.tsx';
import styles from './rates.module.css';

/** Takes in a table of the European Central Bank. */
export function PasteForm() {
  const t = useTranslations('settings.rates');
  const place = useEmptiedForm((answer) => doneIn(answer) === 'take');
  return (
    <Section title={t('paste')}>
      <p className={page.text}>{t('pasteText')}</p>
      <div ref={place}>
        <DeskForm intent="take">
          <div className={styles.paste}>
            <TextareaField
              name="text"
              label={t('text')}
              minRows={4}
              maxRows={12}
              placeholder={'Date, USD, JPY\n20 November 2026, 1.0412, 163.06'}
              spellCheck={false}
            />
            <ConfirmJump label={t('confirmAll')} />
            <SubmitButton variant="default">{t('take')}</SubmitButton>
          </div>
        </DeskForm>
      </div>
    </Section>
  );
}
