import { useTranslations } from 'use-intl';
import type { components } from '../../api/schema.gen.ts';
import { IconAlarm, IconClockHour4 } from '../icons.ts';
import { useDates } from './dates.ts';
import styles from './time-left.module.css';

type Left = NonNullable<components['schemas']['InquirySummary']['timeLeft']>;

const minutesOfADay = 8 * 60;
const soonMinutes = 4 * 60;

/** By when a promise is to be kept, and how much office time is left or how late it is; never by colour alone. */
export function TimeLeft({ left, dueAt }: { left: Left; dueAt: string }) {
  const t = useTranslations('deskUi.left');
  const { momentOf } = useDates();
  const tone = left.late ? 'late' : left.workingMinutes < soonMinutes ? 'soon' : 'calm';
  const Icon = left.late ? IconAlarm : IconClockHour4;
  return (
    <span className={styles.clock} data-lines="two">
      <time dateTime={dueAt}>{t('by', { moment: momentOf(dueAt) })}</time>{' '}
      <span className={styles.left} data-tone={tone} suppressHydrationWarning>
        <Icon size={14} stroke={1.8} aria-hidden />
        {useWords(left)}
      </span>
    </span>
  );
}

function useWords({ late, workingMinutes }: Left): string {
  const t = useTranslations(late ? 'deskUi.late' : 'deskUi.left');
  const minutes = Math.abs(workingMinutes);
  if (minutes >= minutesOfADay) return t('days', { count: Math.floor(minutes / minutesOfADay) });
  if (minutes >= 60) return t('hours', { count: Math.floor(minutes / 60) });
  return minutes > 0 ? t('minutes', { count: minutes }) : t('now');
}
