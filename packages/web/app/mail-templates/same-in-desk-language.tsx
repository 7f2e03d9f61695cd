import { useState } from 'react';
import { useTranslations } from 'use-intl';
import styles from './mail-letter.module.css';
import { MailLetter } from './mail-letter.tsx';
import { useMailPreview } from './use-mail-preview.ts';

interface SameInDeskLanguageProps {
  templateId: string;
  /** The record that it is read on. */
  about: { inquiryId: string } | { leadId: string; contactId: string };
}

/** For who does not read the mail's language: its template as it reads in the desk's, asked for when unfolded. */
export function SameInDeskLanguage({ templateId, about }: SameInDeskLanguageProps) {
  const t = useTranslations('mailTemplates.same');
  const [isOpen, setOpen] = useState(false);
  const letter = useMailPreview(isOpen ? { ...about, templateId } : null);
  return (
    <details className={styles.same} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('title')}</summary>
      <p className={styles.note}>{t('hint')}</p>
      {isOpen && <MailLetter {...letter} />}
    </details>
  );
}
