import { useTranslations } from 'use-intl';
import { FactList } from '../desk/ui/editable-section.tsx';
import { Section } from '../desk/ui/record-layout.tsx';
import type { Inquiry } from './inquiry.ts';
import styles from './record.module.css';
import type { SentFact } from './sent-fact.ts';
import { useCompanyFacts } from './use-company-facts.tsx';
import { useContactFacts } from './use-contact-facts.tsx';
import { useRequestFacts } from './use-request-facts.tsx';

/** All answers as they were sent: coded ones in the colleague's words, written ones in the company's. */
export function SentAnswers({ inquiry, moments }: { inquiry: Inquiry; moments: string[] }) {
  const t = useTranslations('inquiries');
  return (
    <>
      <Part title={t('section.request')} facts={useRequestFacts(inquiry)} />
      <Part title={t('section.contact')} facts={useContactFacts(inquiry, moments)} />
      <Part title={t('section.company')} facts={useCompanyFacts(inquiry)} />
    </>
  );
}

function Part({ title, facts }: { title: string; facts: SentFact[] }) {
  const t = useTranslations('inquiries');
  const said = facts.filter(({ shown }) => shown);
  const notSaid = facts.filter(({ shown }) => !shown).map(({ label }) => label);
  return (
    <Section title={title}>
      <FactList facts={said} />
      {notSaid.length > 0 && <p className={styles.notSaid}>{t('notSaid', { fields: notSaid.join(', ') })}</p>}
    </Section>
  );
}
