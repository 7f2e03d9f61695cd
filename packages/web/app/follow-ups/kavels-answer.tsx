import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { useFieldWords } from '../desk/ui/field-words.ts';
import { useAnswer } from '../desk/use-answer.ts';
import { useDesk } from '../desk/use-desk.ts';
import styles from './follow-ups.module.css';
import { useBothZones } from './use-both-zones.ts';
import type { WantedMoment } from './wanted-moment.ts';

interface MomentAnswer {
  moment?: components['schemas']['Moment'];
  problem?: { code: string };
}

interface KavelsAnswerProps {
  contactId: string;
  wanted: WantedMoment | null;
}

/** When a follow-up will really go, on both clocks, and why then: before anything is planned. */
export function KavelsAnswer({ contactId, wanted }: KavelsAnswerProps) {
  const t = useTranslations('followUps.moment');
  const { answer, isStale, hasFailed } = useAnswer<MomentAnswer>(
    wanted && contactId ? { path: momentPath(contactId, wanted) } : null,
  );
  return (
    <div className={styles.answer} aria-live="polite" aria-busy={isStale} data-stale={isStale || undefined}>
      {wanted === null || !contactId ? (
        <p>{t('ask')}</p>
      ) : hasFailed ? (
        <p>{t('failed')}</p>
      ) : (
        <Answer answer={answer} isDays={wanted.inDays !== undefined} />
      )}
    </div>
  );
}

function Answer({ answer, isDays }: { answer: MomentAnswer | null; isDays: boolean }) {
  const t = useTranslations('followUps.moment');
  const { locale } = useDesk();
  const words = useFieldWords();
  const bothZones = useBothZones();
  if (answer?.problem) {
    const { code } = answer.problem;
    // The contract says of what is no number of days only that it is not right.
    return <p>{words({ code: isDays && code === 'invalid' ? 'number' : code, pointer: '/on' })}</p>;
  }
  if (!answer?.moment) return <p>{t('waiting')}</p>;
  const { why } = answer.moment;
  return (
    <>
      <p className={styles.said}>{t('title')}</p>
      <p className={styles.clocks}>{bothZones(answer.moment)}</p>
      <p>{why[locale]}</p>
    </>
  );
}

function momentPath(contactId: string, wanted: WantedMoment): string {
  const search = new URLSearchParams({ contactId });
  for (const [name, value] of Object.entries(wanted)) search.set(name, String(value));
  return `/desk/follow-up-moments?${search}`;
}
