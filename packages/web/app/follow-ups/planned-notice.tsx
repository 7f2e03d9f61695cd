import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { useDesk } from '../desk/use-desk.ts';
import styles from './follow-ups.module.css';
import { useBothZones } from './use-both-zones.ts';

type FollowUp = components['schemas']['FollowUp'];

/** Says of a follow-up that was just planned or moved when it really goes, and why then. */
export function PlannedNotice({ followUp: { moment } }: { followUp: Pick<FollowUp, 'moment'> }) {
  const t = useTranslations('followUps');
  const { locale } = useDesk();
  const bothZones = useBothZones();
  return (
    <output className={styles.notice}>
      <strong>{t('planned', { moment: bothZones(moment) })}</strong>
      <span>{moment.sentence[locale]}</span>
    </output>
  );
}
