import { useTranslations } from 'use-intl';
import type { InquiryStatus } from '../api/types.ts';
import { useMunicipalityName } from '../code-lists/options.ts';
import { useDay } from '../i18n/days.ts';
import hidden from '../ui/hidden.module.css';
import styles from './progress.module.css';

type Step = InquiryStatus['steps'][number];

/** The stations of an inquiry: what is done, by whom and when, and what is still to come. */
export function Progress({ status }: { status: InquiryStatus }) {
  const t = useTranslations('status');
  const day = useDay();
  const municipalityName = useMunicipalityName();
  const { nextStep } = status;

  function name({ step, municipality, by }: Step): string {
    if (step === 'routed' && municipality)
      return t('step.routedTo', { municipality: municipalityName(municipality) });
    if (step === 'answered' && by) return t('step.answeredBy', { name: by.name });
    return t(`step.${step}`);
  }

  return (
    <ol className={styles.steps}>
      {status.steps.map((step) => (
        <li key={step.step} className={step.at ? `${styles.step} ${styles.done}` : styles.step}>
          <span className={styles.mark} aria-hidden="true" />
          <p>
            <span className={styles.name}>{name(step)}</span>
            <span className={hidden.hidden}> ({t(step.at ? 'done' : 'pending')})</span>
          </p>
          {step.step === 'next' && nextStep?.text && <p>{nextStep.text}</p>}
          <p className={styles.when}>
            {step.at
              ? day(step.at)
              : step.step === 'next' && nextStep?.on
                ? t('nextOn', { date: day(nextStep.on) })
                : t('pending')}
          </p>
        </li>
      ))}
    </ol>
  );
}
