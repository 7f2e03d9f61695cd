import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { StatusWord, type Tone } from '../desk/ui/status-word.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { useDay } from './establishment-words.ts';
import styles from './establishments.module.css';

type Risk = components['schemas']['Risk'];
type Reason = Risk['reasons'][number];

const tones: Record<Risk['level'], Tone> = {
  act: 'trouble',
  watch: 'active',
  calm: 'done',
  unknown: 'quiet',
};

/** How near an establishment is to leaving, in a word. */
export function RiskWord({ risk }: { risk: Risk }) {
  const { labels } = useDesk();
  return <StatusWord tone={tones[risk.level]}>{labels.riskLevel[risk.level] ?? risk.level}</StatusWord>;
}

/** The level, and always why. */
export function RiskSignal({ risk }: { risk: Risk }) {
  const t = useTranslations('establishments.risk');
  const words = useRiskWords();
  return (
    <div className={styles.risk}>
      <p className={styles.riskLevel}>
        <span className={styles.muted}>{t('label')}</span> <RiskWord risk={risk} />
      </p>
      <ul className={styles.reasons}>
        {risk.reasons.map((reason) => (
          <li key={reason.code}>{words(reason)}</li>
        ))}
      </ul>
    </div>
  );
}

/** One reason as a sentence: its days as days, its sources by name. */
export function useRiskWords(): (reason: Reason) => string {
  const t = useTranslations('establishments.risk');
  const { labels } = useDesk();
  const day = useDay();
  return ({ code, params }) => {
    const said = Object.entries(params).map(([name, value]) => {
      if (name === 'on' || name === 'since') return [name, day(value)];
      if (name.endsWith('Source'))
        return [name, (labels.headcountSource[value] ?? String(value)).toLowerCase()];
      // A year is a name and no amount: without a separator of thousands.
      return [name, name.endsWith('Year') ? String(value) : value];
    });
    return t(code, Object.fromEntries(said) as never);
  };
}
