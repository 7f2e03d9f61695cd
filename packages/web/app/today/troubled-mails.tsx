import { Button } from '@mantine/core';
import { Link, useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { refusalIn } from '../desk/action-problem.ts';
import { langOf } from '../desk/ui/name.tsx';
import { ProblemNotice } from '../desk/ui/problem-notice.tsx';
import { useMay } from '../desk/use-desk.ts';
import styles from './today.module.css';

type Mail = components['schemas']['MailSummary'];

/** Mails that failed, and those of which nobody knows whether they arrived: never sent twice without a word. */
export function TroubledMails({ mails }: { mails: Mail[] }) {
  const t = useTranslations('today.mails');
  return (
    <section className={styles.trouble} aria-label={t('title')}>
      <div className={styles.head}>
        <h2>
          {t('title')} <span className={styles.count}>{mails.length}</span>
        </h2>
      </div>
      {mails.map((mail) => (
        <TroubledMail key={mail.id} mail={mail} />
      ))}
    </section>
  );
}

function TroubledMail({ mail }: { mail: Mail }) {
  const t = useTranslations('today.mails');
  const mayResolve = useMay('mails:resolve') && mail.state === 'held';
  return (
    <div className={styles.mail}>
      <div className={styles.mailWords}>
        <p lang={langOf(mail.subject)}>
          <strong>{t('about', { to: mail.toName ?? mail.toAddress, subject: mail.subject })}</strong>
        </p>
        <p>
          {mail.state === 'held' ? t('held') : t('failed')}
          {mail.response && ` ${t('answered', { response: mail.response })}`}
        </p>
      </div>
      <div className={styles.acts}>
        {mayResolve && <Resolve mailId={mail.id} />}
        <Button component={Link} to={`/desk/mails/${mail.id}`} variant="default">
          {t('open')}
        </Button>
      </div>
    </div>
  );
}

function Resolve({ mailId }: { mailId: string }) {
  const t = useTranslations('today.mails');
  const fetcher = useFetcher<unknown>();
  const refusal = refusalIn(fetcher.data);
  const pending = fetcher.formData?.get('outcome');
  return (
    <fetcher.Form method="post" action="/desk?index" className={styles.acts}>
      <input type="hidden" name="mailId" value={mailId} />
      <Button type="submit" name="outcome" value="arrived" variant="default" loading={pending === 'arrived'}>
        {t('arrived')}
      </Button>
      <Button
        type="submit"
        name="outcome"
        value="send-again"
        variant="default"
        loading={pending === 'send-again'}
      >
        {t('sendAgain')}
      </Button>
      {refusal && <ProblemNotice problem={refusal.problem} />}
    </fetcher.Form>
  );
}
