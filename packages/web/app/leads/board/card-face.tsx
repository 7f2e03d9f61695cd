import { VisuallyHidden } from '@mantine/core';
import type { ComponentProps } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useNow } from '../../desk/now.tsx';
import { useDates } from '../../desk/ui/dates.ts';
import { initialsOf } from '../../desk/ui/initials.ts';
import { langOf, Name } from '../../desk/ui/name.tsx';
import { NextStep } from '../next-step.tsx';
import type { Card } from './board-state.ts';
import styles from './card.module.css';

interface CardFaceProps {
  card: Card;
  /** Of what is dragged by it. */
  grab?: object;
  /** Of the link. */
  link?: Partial<ComponentProps<typeof Link>>;
  /** It is on its way. */
  isLifted?: boolean;
}

/** What a card says of a lead. */
export function CardFace({ card, grab, link, isLifted = false }: CardFaceProps) {
  const { title, organisation } = card;
  return (
    <div className={styles.face} data-lifted={isLifted || undefined} {...grab}>
      <Link
        {...link}
        to={`/desk/leads/${card.id}`}
        className={styles.title}
        title={title}
        draggable={false}
        data-row
      >
        <span lang={langOf(title, organisation.nameLanguage?.startsWith('zh') ? 'zh' : 'ja')}>{title}</span>
      </Link>
      <p className={styles.organisation}>
        <Name name={organisation.name} lang={organisation.nameLanguage} latin={organisation.latinName} />
      </p>
      {(card.nextStep || card.nextStepOn) && (
        <p className={styles.nextStep}>
          <NextStep lead={card} />
        </p>
      )}
      <Facts card={card} />
    </div>
  );
}

/** Who looks after it, its jobs, and for how long it has stood here. */
function Facts({ card }: { card: Card }) {
  const { owner, jobsWithinThreeYears: jobs, stageSince, lookAgainOn, confidential } = card;
  const t = useTranslations('leads.board.card');
  const { dayOf, fullDayOf } = useDates();
  const days = Math.max(0, Math.floor((useNow() - Date.parse(stageSince)) / dayMs));
  return (
    <p className={styles.facts}>
      {owner ? (
        <span className={styles.owner} title={owner.name}>
          <span aria-hidden>{initialsOf(owner.name)}</span>
          <VisuallyHidden>{owner.name}</VisuallyHidden>
        </span>
      ) : (
        <span className={styles.nobody}>{t('nobody')}</span>
      )}
      {jobs !== null && <span>{t('jobs', { count: jobs })}</span>}
      <span title={t('since', { day: fullDayOf(stageSince) })} suppressHydrationWarning>
        {t('days', { count: days })}
      </span>
      {lookAgainOn && <span>{t('lookAgain', { day: dayOf(`${lookAgainOn}T12:00:00Z`) })}</span>}
      {confidential && <span className={styles.confidential}>{t('confidential')}</span>}
    </p>
  );
}

const dayMs = 24 * 60 * 60 * 1000;
