import { useTranslations } from 'use-intl';

/** A time in minutes as it is read: "45 min", "2 h", "3 h 30 min". */
export function useDuration(): (minutes: number) => string {
  const t = useTranslations('deskUi.duration');
  return (minutes) => {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    if (hours === 0) return t('minutes', { minutes: rest });
    return rest === 0 ? t('hours', { hours }) : t('both', { hours, minutes: rest });
  };
}
