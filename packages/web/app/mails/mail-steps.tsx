import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useDates } from '../desk/ui/dates.ts';
import { DueAt } from './due-at.tsx';
import type { MailPage } from './mail.server.ts';
import styles from './mails.module.css';
import { type MailStep, stepsOf } from './steps-of.ts';

/** What happened to a mail, step by step, and what is still to happen. */
export function MailSteps(page: MailPage) {
  const t = useTranslations('mails');
  const { mail } = page;
  return (
    <section className={styles.side}>
      <h2>{t('steps.title')}</h2>
      <ol className={styles.steps}>
        {stepsOf(mail).map((step) => (
          <Step key={step.name} step={step} page={page} />
        ))}
      </ol>
      {mail.response && mail.state !== 'failed' && (
        <div className={styles.response}>
          <p className={styles.label}>{t(mail.responseCode === null ? 'reason' : 'response')}</p>
          <p className={styles.words} lang="en">
            {mail.response}
          </p>
        </div>
      )}
      {mail.state !== 'cancelled' && (
        <p className={styles.label}>{t('attempts', { count: mail.attempts })}</p>
      )}
      {mail.messageId && <p className={styles.id}>{mail.messageId}</p>}
    </section>
  );
}

function Step({ step: { name, at, isOver }, page }: { step: MailStep; page: MailPage }) {
  const t = useTranslations('mails.steps');
  const { momentOf } = useDates();
  let when: ReactNode = isOver ? null : t('later');
  // The recipient's clock matters for when it was to arrive; the rest happened here.
  if (at) when = name === 'due' ? <DueAt {...page} /> : momentOf(at);
  return (
    <li data-step={name} data-done={isOver || undefined}>
      <span>{t(name)}</span>
      <span className={styles.when} suppressHydrationWarning>
        {when}
      </span>
    </li>
  );
}
