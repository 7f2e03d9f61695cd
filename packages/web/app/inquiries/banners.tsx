import { useTranslations } from 'use-intl';
import { useDates } from '../desk/ui/dates.ts';
import type { Inquiry } from './inquiry.ts';
import styles from './record.module.css';

/** What must be known before anything is done: held apart, rejected, or late and escalated. */
export function Banners({ inquiry }: { inquiry: Inquiry }) {
  const t = useTranslations('inquiries');
  const { near } = useDates();
  const { state, quarantined, rejectedAt, rejectionReason, rejectionNote, escalatedAt, answeredAt } = inquiry;
  if (state === 'rejected') {
    return (
      <p className={styles.banner} suppressHydrationWarning>
        {t('banner.rejected', {
          when: rejectedAt ? near(rejectedAt) : '',
          reason: t(`reject.reason.${rejectionReason ?? 'other'}`).toLowerCase(),
        })}{' '}
        {rejectionNote && t('banner.note', { note: rejectionNote })}
      </p>
    );
  }
  if (quarantined) {
    return (
      <p className={styles.banner} data-tone="trouble">
        {t('banner.quarantined', {
          reason: t(`banner.quarantine.${quarantineKey(inquiry.quarantineReason)}`),
        })}
      </p>
    );
  }
  if (escalatedAt && !answeredAt) {
    return (
      <p className={styles.banner} data-tone="trouble" suppressHydrationWarning>
        {t('banner.late', { when: near(escalatedAt) })}
      </p>
    );
  }
  return null;
}

const quarantineReasons = ['honeypot', 'too-fast', 'links'] as const;

const quarantineKey = (reason: string | null) =>
  quarantineReasons.find((known) => known === reason) ?? 'other';
