import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { useNow } from '../desk/now.tsx';
import { Day } from '../desk/ui/moment.tsx';
import { langOf } from '../desk/ui/name.tsx';
import styles from './leads.module.css';

type Lead = components['schemas']['LeadSummary'];

/** The next step with its day; said to be late when that day is over. */
export function NextStep({
  lead: { nextStep, nextStepOn },
}: {
  lead: Pick<Lead, 'nextStep' | 'nextStepOn'>;
}) {
  const t = useTranslations('leads.nextStep');
  const isLate = useIsOver(nextStepOn);
  if (!nextStep && !nextStepOn) return t('none');
  return (
    <>
      {nextStep && <span lang={langOf(nextStep)}>{nextStep}</span>}
      {nextStepOn && (
        <span className={isLate ? styles.late : styles.muted}>
          {nextStep && ' · '}
          {t.rich(isLate ? 'late' : 'on', { day: () => <Day on={nextStepOn} /> })}
        </span>
      )}
    </>
  );
}

/** The same in a list, where what does not fit is cut off: the day goes first. */
export function NextStepLine({
  lead: { nextStep, nextStepOn },
}: {
  lead: Pick<Lead, 'nextStep' | 'nextStepOn'>;
}) {
  const isLate = useIsOver(nextStepOn);
  return (
    <>
      {nextStepOn && (
        <span className={isLate ? styles.late : styles.muted}>
          <Day on={nextStepOn} />
          {nextStep && ' · '}
        </span>
      )}
      {nextStep && <span lang={langOf(nextStep)}>{nextStep}</span>}
    </>
  );
}

/** Whether a calendar day is over in the region. */
function useIsOver(day: string | null): boolean {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(useNow());
  return day !== null && day < today;
}
