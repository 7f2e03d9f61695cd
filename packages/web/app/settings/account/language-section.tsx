import { Radio } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { DeskForm } from '../../desk/ui/desk-form.tsx';
import { SubmitButton } from '../../desk/ui/fields.tsx';
import { Section } from '../../desk/ui/record-layout.tsx';
import { useDesk } from '../../desk/use-desk.ts';
import { Outcome } from '../ui/outcome.tsx';
import styles from '../ui/settings-page.module.css';

/** Each in its own words: whoever reads only one of them finds it. */
const languages = [
  ['en', 'English'],
  ['nl', 'Nederlands'],
] as const;

export function LanguageSection() {
  const t = useTranslations('settings.language');
  const { locale } = useDesk();
  return (
    <Section title={t('title')}>
      <Outcome words={{ language: t('saved') }} onlyDone />
      <p className={styles.text}>{t('text')}</p>
      <DeskForm intent="language" className={styles.fields}>
        <Radio.Group name="locale" defaultValue={locale} aria-label={t('title')}>
          <div className={styles.choices}>
            {languages.map(([code, name]) => (
              <Radio key={code} value={code} label={name} lang={code} />
            ))}
          </div>
        </Radio.Group>
        <SubmitButton variant="default">{t('save')}</SubmitButton>
      </DeskForm>
    </Section>
  );
}
