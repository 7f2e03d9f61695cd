import { Radio } from '@mantine/core';
import { useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import { DeskForm } from '../../desk/ui/desk-form.tsx';
import { SubmitButton } from '../../desk/ui/fields.tsx';
import { Section } from '../../desk/ui/record-layout.tsx';
import { useDesk } from '../../desk/use-desk.ts';
import { Outcome } from '../ui/outcome.tsx';
import styles from '../ui/settings-page.module.css';

/** Each in its own words: who reads only one of the two finds it. */
const languages = [
  ['en', 'English'],
  ['nl', 'Nederlands'],
] as const;

export function LanguageSection() {
  const t = useTranslations('settings.language');
  const { locale } = useDesk();
  const fetcher = useFetcher<unknown>();
  return (
    <Section title={t('title')}>
      <Outcome answer={fetcher} words={{ saved: t('saved') }} />
      <DeskForm intent="language" action="/desk/language" fetcher={fetcher}>
        <Radio.Group name="locale" defaultValue={locale} label={t('text')} labelProps={{ className: styles.text }}>
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
