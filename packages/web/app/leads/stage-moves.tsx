import { useFormatter, useMessages, useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { Moment } from '../desk/ui/moment.tsx';
import { langOf } from '../desk/ui/name.tsx';
import { Section } from '../desk/ui/record-layout.tsx';
import styles from './leads.module.css';

/** Every move of a case: from where to where, who, when, and how long it had stood there. */
export function StageMoves({ moves }: { moves: readonly components['schemas']['LeadMove'][] }) {
  const t = useTranslations('leads.moves');
  const { stage } = useMessages().leads;
  const stood = useDuration();
  if (moves.length === 0) return null;
  return (
    <Section title={t('title')}>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('move')}</th>
              <th scope="col">{t('by')}</th>
              <th scope="col">{t('at')}</th>
              <th scope="col" className={styles.end}>
                {t('stood')}
              </th>
            </tr>
          </thead>
          <tbody>
            {moves.map((move) => (
              <tr key={move.id}>
                <td>
                  {t('fromTo', { from: stage[move.fromStage], to: stage[move.toStage] })}
                  {move.reason && (
                    <span className={styles.muted} lang={langOf(move.reason)}>
                      {' '}
                      {move.reason}
                    </span>
                  )}
                </td>
                <td>{move.user?.name ?? t('kavel')}</td>
                <td>
                  <Moment at={move.movedAt} quiet />
                </td>
                <td className={styles.end}>{stood(move.seconds)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

/** A time in days, or in hours where it is less than two days. */
function useDuration(): (seconds: number) => string {
  const format = useFormatter();
  return (seconds) => {
    const hours = seconds / 3600;
    const [value, unit] =
      hours < 48 ? ([Math.round(hours), 'hour'] as const) : ([Math.floor(hours / 24), 'day'] as const);
    return format.number(value, { style: 'unit', unit, unitDisplay: 'long' });
  };
}
