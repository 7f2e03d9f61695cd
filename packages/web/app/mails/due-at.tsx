import { Moment, TwoClocks } from '../desk/ui/moment.tsx';
import { useDesk } from '../desk/use-desk.ts';
import type { MailPage } from './mail.server.ts';

/** When a mail is to go, on the clocks of both ends; of a follow-up in the words that planning it gave. */
export function DueAt({ mail, contact, followUp }: Pick<MailPage, 'mail' | 'contact' | 'followUp'>) {
  const { locale } = useDesk();
  const { sendAt } = mail;
  if (followUp) return <time dateTime={sendAt}>{followUp.moment.bothZones[locale]}</time>;
  return contact ? <TwoClocks at={sendAt} zone={contact.timeZone} /> : <Moment at={sendAt} />;
}
