import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { MailPage } from './mail.server.ts';
import styles from './mails.module.css';

/** Of a mail that was refused: the server's own words, and what can be done now. */
export function FailedMail({ mail, followUp }: Pick<MailPage, 'mail' | 'followUp'>) {
  const t = useTranslations('mails');
  const { response, contactId, leadId } = mail;
  return (
    <section className={styles.trouble} aria-labelledby="failed">
      <h2 id="failed">{t('failed.title')}</h2>
      {response && (
        <blockquote className={styles.words} lang="en">
          {response}
        </blockquote>
      )}
      <p>{t('failed.text')}</p>
      <p className={styles.ways}>
        {contactId && <Link to={`/desk/contacts/${contactId}#fact-email`}>{t('failed.editContact')}</Link>}
        {followUp && (
          <Link to={`/desk/leads/${leadId}/follow-up?again=${followUp.id}`}>{t('failed.planAgain')}</Link>
        )}
      </p>
    </section>
  );
}
