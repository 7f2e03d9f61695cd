import { useTranslations } from 'use-intl';
import { Moment } from '../desk/ui/moment.tsx';
import { DueAt } from './due-at.tsx';
import type { MailPage } from './mail.server.ts';

/** Where a mail stands, in a sentence. */
export function StateInWords({ mail, contact, followUp }: MailPage) {
  const t = useTranslations('mails.stateText');
  const { state, attempts, sendAt, sentAt } = mail;
  const when = () => <DueAt mail={mail} contact={contact} followUp={followUp} />;
  if (state === 'planned') {
    return <span>{attempts > 0 ? t.rich('retry', { attempts, when }) : t.rich('planned', { when })}</span>;
  }
  return (
    <span>
      {t.rich(state, { when: () => <Moment at={sentAt ?? sendAt} zone={contact?.timeZone ?? null} /> })}
    </span>
  );
}
