import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Name } from '../desk/ui/name.tsx';
import { StatusWord } from '../desk/ui/status-word.tsx';
import { useDesk } from '../desk/use-desk.ts';
import styles from './act-panel.module.css';
import { type Inquiry, type InquiryMatch, nameLang } from './inquiry.ts';
import type { LeadKind } from './lead-kinds.ts';

interface AcceptPreviewProps {
  inquiry: Inquiry;
  organisation: InquiryMatch['organisation'] | null;
  contact: InquiryMatch['contact'];
  kind: LeadKind;
  ownerName: string;
}

/** What will be there after accepting: three records, each new or linked. */
export function AcceptPreview({ inquiry, organisation, contact, kind, ownerName }: AcceptPreviewProps) {
  const t = useTranslations('inquiries.accept');
  const { labels } = useDesk();
  const name = organisation?.name ?? inquiry.organisationName;
  const person = contact?.name ?? inquiry.contactName;
  return (
    <div>
      <p className={styles.hint}>{t('makes')}</p>
      <dl className={styles.made} aria-live="polite">
        <Made label={t('made.organisation')} isNew={organisation === null}>
          <Name
            name={name}
            lang={nameLang(name, inquiry)}
            latin={organisation ? organisation.latinName : inquiry.organisationLatin}
          />
        </Made>
        <Made label={t('made.contact')} isNew={contact === null}>
          <Name
            name={person}
            lang={nameLang(person, inquiry)}
            latin={contact ? null : inquiry.contactNameReading}
          />
        </Made>
        <Made label={t('made.lead')} isNew>
          {t('made.lead_text', { kind: labels.leadKind[kind] ?? kind, owner: ownerName })}
        </Made>
      </dl>
    </div>
  );
}

function Made({ label, isNew, children }: { label: string; isNew: boolean; children: ReactNode }) {
  const t = useTranslations('inquiries.accept.made');
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {children} <StatusWord tone={isNew ? 'active' : 'done'}>{isNew ? t('new') : t('linked')}</StatusWord>
      </dd>
    </div>
  );
}
