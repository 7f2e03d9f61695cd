import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { useDesk } from '../desk/use-desk.ts';
import styles from './follow-ups.module.css';
import { useBothZones } from './use-both-zones.ts';

type FollowUp = components['schemas']['FollowUp'];

/** Says of a follow-up that was just planned when it really goes, and why then; the page opens at it. */
export function PlannedNotice({ followUp: { moment } }: { followUp: Pick<FollowUp, 'moment'> }) {
  const t = useTranslations('followUps');
  const { locale } = useDesk();
  const bothZones = useBothZones();
  const notice = useRef<HTMLOutputElement>(null);
  useEffect(() => {
    notice.current?.focus({ preventScroll: true });
    notice.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <output ref={notice} tabIndex={-1} className={styles.notice}>
      <strong>{t('planned', { moment: bothZones(moment) })}</strong>
      <span>{moment.why[locale]}</span>
    </output>
  );
}
