import { Moment, TwoClocks } from '../desk/ui/moment.tsx';
import { useBothZones } from '../follow-ups/use-both-zones.ts';
import type { MailPage } from './mail.server.ts';

/** When a mail is to go, on the clocks of both ends; of a follow-up in the words that planning it gave. */
export function DueAt({ mail, contact, followUp }: Pick<MailPage, 'mail' | 'contact' | 'followUp'>) {
  const bothZones = useBothZones();
  const { sendAt } = mail;
  if (followUp) return <time dateTime={sendAt}>{bothZones(followUp.moment)}</time>;
  return contact ? <TwoClocks at={sendAt} zone={contact.timeZone} /> : <Moment at={sendAt} />;
}
