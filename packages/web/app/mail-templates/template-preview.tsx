import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { MailLetter } from './mail-letter.tsx';
import styles from './mail-templates.module.css';
import type { Trial } from './template.server.ts';
import { useMailPreview } from './use-mail-preview.ts';

interface TemplatePreviewProps {
  /** Null while a template is new: its language is then that of the record. */
  templateId: string | null;
  words: { subject: string; text: string };
  trials: readonly Trial[];
}

/** How the words read on a record of choice. */
export function TemplatePreview({ templateId, words, trials }: TemplatePreviewProps) {
  const t = useTranslations('mailTemplates.preview');
  const [place, setPlace] = useState(0);
  const trial = trials[place];
  const preview = useMailPreview(
    trial ? { ...trial.about, ...words, ...(templateId && { templateId }) } : null,
  );
  return (
    <section className={styles.preview}>
      <h2>{t('title')}</h2>
      {trial ? (
        <>
          <NativeSelect
            label={t('on')}
            value={String(place)}
            onChange={(event) => setPlace(Number(event.currentTarget.value))}
            data={trials.map(({ name }, index) => ({ value: String(index), label: name }))}
          />
          <MailLetter {...preview} />
        </>
      ) : (
        <p>{t('none')}</p>
      )}
    </section>
  );
}
