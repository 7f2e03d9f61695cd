import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { Section } from '../desk/ui/record-layout.tsx';
import lines from '../desk/ui/record-lines.module.css';
import { FollowUpLine } from '../follow-ups/follow-up-line.tsx';
import { MailLine } from '../mails/mail-line.tsx';

interface ContactMailsProps {
  mails: components['schemas']['MailSummary'][];
  followUps: components['schemas']['FollowUp'][];
}

/** The mails to a contact, those to come among them; a follow-up with what can still be done about it. */
export function ContactMails({ mails, followUps }: ContactMailsProps) {
  const t = useTranslations('contacts');
  return (
    <Section title={t('section.mails')}>
      {mails.length === 0 ? (
        <p className={lines.empty}>{t('mails.empty')}</p>
      ) : (
        <ul className={lines.lines}>
          {mails.map((mail) => {
            const followUp = followUps.find(({ mailId }) => mailId === mail.id);
            return followUp ? (
              <FollowUpLine key={mail.id} followUp={followUp} />
            ) : (
              <MailLine key={mail.id} mail={mail} />
            );
          })}
        </ul>
      )}
    </Section>
  );
}
