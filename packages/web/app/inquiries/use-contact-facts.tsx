import { useTranslations } from 'use-intl';
import { useNow } from '../desk/now.tsx';
import { placeOf, useDates } from '../desk/ui/dates.ts';
import { TwoClocks } from '../desk/ui/moment.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { type Inquiry, nameLang } from './inquiry.ts';
import styles from './record.module.css';
import type { SentFact } from './sent-fact.ts';

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
        <a href={`tel:${contactTelephone ?? ''}`}>{answers.contactTelephone}</a>
      ),
    },
    { name: 'language', label: t('field.language'), shown: t(`language.${inquiry.locale}`) },
    { name: 'timeZone', label: t('field.timeZone'), shown: timeZone && <There zone={timeZone} /> },
    {
      name: 'appointment',
      label: t('field.appointment'),
      shown: <Appointment inquiry={inquiry} moments={moments} />,
    },
  ];
}

function There({ zone }: { zone: string }) {
  const t = useTranslations('inquiries');
  const { timeOf } = useDates();
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

function Appointment({ inquiry, moments }: { inquiry: Inquiry; moments: string[] }) {
  const { labels } = useDesk();
  const { appointment = 'none', appointmentTimeZone = '' } = inquiry.answers;
  return (
    <>
      {labels.appointment[appointment] ?? appointment}
      {moments.map((at) => (
        <span key={at} className={styles.wish}>
          <TwoClocks at={at} zone={appointmentTimeZone} />
        </span>
      ))}
    </>
  );
}
