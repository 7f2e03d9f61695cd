import type { components } from '../api/schema.gen.ts';
import { TwoClocks } from '../desk/ui/moment.tsx';
import { useDesk } from '../desk/use-desk.ts';
import styles from './record.module.css';

interface WishedAppointmentProps {
  wish: components['schemas']['WishedAppointment'];
  /** The moments of the wish, as instants. */
  moments: readonly string[];
}

/** How a company would like to meet, and when, on its clock and ours. */
export function WishedAppointment({ wish, moments }: WishedAppointmentProps) {
  const { labels } = useDesk();
  const { appointment = 'none', appointmentTimeZone = '' } = wish;
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
