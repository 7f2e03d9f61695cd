import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { FactList } from '../desk/ui/editable-section.tsx';
import { langOf } from '../desk/ui/name.tsx';
import { Section } from '../desk/ui/record-layout.tsx';
import { LinkedContact } from '../leads/linked-contact.tsx';
import type { MailPage } from './mail.server.ts';

/** To whom a mail goes, from whom, and what it is about. */
export function MailFacts({ mail, lead, contact, inquiry }: MailPage) {
  const t = useTranslations('mails');
  const facts = [
    {
      name: 'to',
      label: t('to'),
      shown: (
        <>
          {contact ? <LinkedContact contact={contact} /> : mail.toName} {mail.toAddress}
        </>
      ),
    },
    { name: 'from', label: t('from'), shown: mail.fromName ?? 'Kavel' },
    { name: 'replyTo', label: t('replyTo'), shown: mail.replyTo },
    {
      name: 'lead',
      label: t('lead'),
      shown: lead && (
        <Link to={`/desk/leads/${lead.id}`} lang={langOf(lead.title)}>
          {lead.title}
        </Link>
      ),
    },
    {
      name: 'inquiry',
      label: t('inquiry'),
      shown: inquiry && <Link to={`/desk/inquiries/${inquiry.id}`}>{inquiry.reference}</Link>,
    },
  ];
  return (
    <Section title={t('record')}>
      <FactList facts={facts.filter(({ shown }) => shown)} />
    </Section>
  );
}
