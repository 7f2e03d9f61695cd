import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { Section } from '../desk/ui/record-layout.tsx';
import lines from '../desk/ui/record-lines.module.css';
import { FollowUpLine } from '../follow-ups/follow-up-line.tsx';

/** The follow-ups to a contact: what is to come and what went. */
export function ContactMails({ followUps }: { followUps: components['schemas']['FollowUp'][] }) {
  const t = useTranslations('contacts');
  return (
    <Section title={t('section.mails')}>
      {followUps.length === 0 ? (
        <p className={lines.empty}>{t('mails.empty')}</p>
      ) : (
        <ul className={lines.lines}>
          {followUps.map((followUp) => (
            <FollowUpLine key={followUp.id} followUp={followUp} />
          ))}
        </ul>
      )}
    </Section>
  );
}
