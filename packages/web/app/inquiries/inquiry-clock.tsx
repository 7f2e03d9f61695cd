import { useTranslations } from 'use-intl';
import { useDates } from '../desk/ui/dates.ts';
import { TimeLeft } from '../desk/ui/time-left.tsx';
import type { InquirySummary } from './inquiry.ts';
import styles from './inquiry-clock.module.css';

/** The clock of the first answer while it runs, and why it does not where it stands still. */
export function InquiryClock({ inquiry }: { inquiry: InquirySummary }) {
  const t = useTranslations('inquiries.stopped');
  const { near } = useDates();
  const { timeLeft, answerDueAt, answeredAt, state } = inquiry;
  if (timeLeft) return <TimeLeft left={timeLeft} dueAt={answerDueAt} />;
  const words = answeredAt ? t('answered', { when: near(answeredAt) }) : t('quarantined');
  // Of a rejected one its state says it all.
  if (state === 'rejected') return null;
  return (
    <span className={styles.stopped} suppressHydrationWarning>
      {words}
    </span>
  );
}
