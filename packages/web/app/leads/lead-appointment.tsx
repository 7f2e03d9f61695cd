import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { FactList } from '../desk/ui/editable-section.tsx';
import { Section } from '../desk/ui/record-layout.tsx';
import { WishedAppointment } from '../inquiries/wished-appointment.tsx';

interface LeadAppointmentProps {
  inquiry: components['schemas']['Lead']['inquiry'];
  /** The moments that the company wished for, as instants. */
  moments: readonly string[];
}

/** The appointment that the company asked for in its inquiry; nothing where it asked for none. */
export function LeadAppointment({ inquiry, moments }: LeadAppointmentProps) {
  const t = useTranslations('leads');
  const wish = inquiry?.appointment;
  if (!inquiry || !wish || ((wish.appointment ?? 'none') === 'none' && moments.length === 0)) return null;
  const fact = {
    name: 'appointment',
    label: t('appointment.how'),
    shown: <WishedAppointment wish={wish} moments={moments} />,
  };
  const source = {
    name: 'inquiry',
    label: t('appointment.asked'),
    shown: <Link to={`/desk/inquiries/${inquiry.id}`}>{inquiry.reference}</Link>,
  };
  return (
    <Section title={t('section.appointment')}>
      <FactList facts={[fact, source]} />
    </Section>
  );
}
