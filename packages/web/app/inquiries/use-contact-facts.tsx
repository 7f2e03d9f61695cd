import { useTranslations } from 'use-intl';
import { useNow } from '../desk/now.tsx';
import { useDates } from '../desk/ui/dates.ts';
import { AsTyped } from './as-typed.tsx';
import { type Inquiry, nameLang } from './inquiry.ts';
import styles from './record.module.css';
import type { SentFact } from './sent-fact.ts';
import { inPlainWidth } from './typed.ts';
import { WishedAppointment } from './wished-appointment.tsx';

/** Whom to answer, where his clock stands, and when he would like to meet. */
export function useContactFacts(inquiry: Inquiry, moments: string[]): SentFact[] {
  const t = useTranslations('inquiries');
  const { contactName, contactNameReading, contactEmail, contactTelephone, timeZone, answers } = inquiry;
  return [
    {
      name: 'contactName',
      label: t('field.contactName'),
      shown: <span lang={nameLang(contactName, inquiry)}>{contactName}</span>,
    },
    { name: 'contactNameReading', label: t('field.contactNameReading'), shown: contactNameReading },
    {
      name: 'contactEmail',
      label: t('field.contactEmail'),
      shown: contactEmail ? <a href={`mailto:${contactEmail}`}>{contactEmail}</a> : t('noEmail'),
    },
    {
      name: 'contactTelephone',
      label: t('field.contactTelephone'),
      shown: answers.contactTelephone && (
        <Telephone number={contactTelephone} typed={answers.contactTelephone} />
      ),
    },
    { name: 'language', label: t('field.language'), shown: t(`language.${inquiry.locale}`) },
    { name: 'timeZone', label: t('field.timeZone'), shown: timeZone && <There zone={timeZone} /> },
    {
      name: 'appointment',
      label: t('field.appointment'),
      shown: <WishedAppointment wish={answers} moments={moments} />,
    },
  ];
}

function Telephone({ number, typed }: { number: string | null; typed: string }) {
  if (number === null) return inPlainWidth(typed);
  return (
    <AsTyped clean={number} typed={typed}>
      <a href={`tel:${number}`}>{number}</a>
    </AsTyped>
  );
}

function There({ zone }: { zone: string }) {
  const t = useTranslations('inquiries');
  const { placeOf, timeOf } = useDates();
  const now = new Date(useNow()).toISOString();
  return (
    <>
      {placeOf(zone)}{' '}
      <span className={styles.muted} suppressHydrationWarning>
        {t('now', { time: timeOf(now, zone) })}
      </span>
    </>
  );
}
