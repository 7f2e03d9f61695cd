import { CloseButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useMessages, useTranslations } from 'use-intl';
import type { ActionProblem } from '../../desk/action-problem.ts';
import { ProblemNotice } from '../../desk/ui/problem-notice.tsx';
import { useLeadWords } from '../lead-words.ts';
import { NextStep } from '../next-step.tsx';
import type { Card, Stage } from './board-state.ts';
import styles from './refused-panel.module.css';
import type { Outcome } from './use-moves.ts';

type Refused = Extract<Outcome, { kind: 'refused' }>;

/** Why a lead was not moved, and what to do about it; stays until it is closed. */
export function RefusedPanel({ refused, onClose }: { refused: Refused; onClose: () => void }) {
  const t = useTranslations('leads.board.refused');
  const { stage: words } = useMessages().leads;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const { card, to, problem } = refused;
  return (
    <section ref={panel} tabIndex={-1} className={styles.refused} aria-labelledby="refused">
      <div className={styles.refusedHead}>
        <h2 id="refused">{t('title', { lead: card.title, stage: words[to] })}</h2>
        <CloseButton aria-label={t('close')} onClick={onClose} />
      </div>
      <Why {...refused} />
      {problem.code !== 'stage-lacks' && (
        <p>
          <Link to={`/desk/leads/${card.id}`}>{t('open')}</Link>
        </p>
      )}
    </section>
  );
}

function Why({ card, to, problem }: Refused) {
  if (problem.code === 'stage-lacks') return <Lacking card={card} to={to} problem={problem} />;
  if (problem.code === 'stale-edit' && problem.current) return <AsItIs lead={problem.current as LeadNow} />;
  return <ProblemNotice problem={problem} />;
}

/** What the lead lacks, each with the way to its field; and from which stage on it is asked, where that came before. */
function Lacking({ card, to, problem }: { card: Card; to: Stage; problem: ActionProblem }) {
  const t = useTranslations('leads.board.refused');
  const { stage: words } = useMessages().leads;
  const { label } = useLeadWords();
  return (
    <>
      <p>{t('lacks', { stage: words[to] })}</p>
      <ul>
        {problem.errors.map(({ pointer, params }) => {
          const field = pointer.slice(1);
          const stage = params?.stage as Stage | undefined;
          return (
            <li key={pointer}>
              <Link to={`/desk/leads/${card.id}#fact-${field}`}>{label(field)}</Link>
              {stage && stage !== to && (
                <span className={styles.asked}> {t('asked', { stage: words[stage] })}</span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

type LeadNow = Pick<Card, 'stage' | 'owner' | 'nextStep' | 'nextStepOn'>;

/** The lead as a colleague has left it meanwhile. */
function AsItIs({ lead }: { lead: LeadNow }) {
  const t = useTranslations('leads.board.refused');
  const { stage: words } = useMessages().leads;
  return (
    <p>
      {t('now', { stage: words[lead.stage], owner: lead.owner?.name ?? t('nobody') })}{' '}
      <NextStep lead={lead} />
    </p>
  );
}
