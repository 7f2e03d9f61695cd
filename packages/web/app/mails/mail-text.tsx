import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { IconDownload } from '../desk/icons.ts';
import { Section } from '../desk/ui/record-layout.tsx';
import type { MailPage } from './mail.server.ts';
import styles from './mails.module.css';

/** The words of a mail as they go out, and the exact bytes that did. */
export function MailText({ mail }: Pick<MailPage, 'mail'>) {
  const t = useTranslations('mails');
  const lang = mail.language === 'zh' ? 'zh-Hans' : mail.language;
  const download = mail.messageId && (
    <Button
      component="a"
      href={`/desk/mails/${mail.id}/source`}
      variant="subtle"
      size="compact-sm"
      title={t('sourceHint')}
      leftSection={<IconDownload size={16} stroke={1.8} aria-hidden />}
    >
      {t('source')}
    </Button>
  );
  return (
    <Section title={t('text')} acts={download}>
      <p className={styles.text} lang={lang}>
        {mail.text}
      </p>
      {!mail.messageId && mail.state !== 'cancelled' && <p className={styles.hint}>{t('sourceLater')}</p>}
    </Section>
  );
}
