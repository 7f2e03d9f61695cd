import { useTranslations } from 'use-intl';
import { Moment, TwoClocks } from '../desk/ui/moment.tsx';
import type { MailPage } from './mail.server.ts';

interface StateInWordsProps {
  mail: MailPage['mail'];
  /** The recipient's. */
  zone: string | undefined;
}

/** Where a mail stands, in a sentence. */
export function StateInWords({ mail, zone }: StateInWordsProps) {
  const t = useTranslations('mails.stateText');
  const { state, attempts, sendAt, sentAt } = mail;
  const when = () => (zone ? <TwoClocks at={sendAt} zone={zone} /> : <Moment at={sendAt} />);
  if (state === 'planned') {
    return <span>{attempts > 0 ? t.rich('retry', { attempts, when }) : t.rich('planned', { when })}</span>;
  }
  return <span>{t.rich(state, { when: () => <Moment at={sentAt ?? sendAt} zone={zone ?? null} /> })}</span>;
}
