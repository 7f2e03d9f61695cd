import { Button, CloseButton } from '@mantine/core';
import { useState } from 'react';
import { useMessages, useTranslations } from 'use-intl';
import type { Card, Stage } from './board-state.ts';
import styles from './moved-notice.module.css';
import { ReasonForm } from './reason-form.tsx';
import type { Outcome } from './use-moves.ts';

interface MovedNoticeProps {
  outcome: Outcome | null;
  onUndo: (card: Card, to: Stage) => void;
  onClose: () => void;
}

type Moved = Extract<Outcome, { kind: 'moved' }>;

/** What was moved, and the way back; stays until it is closed or the next move. */
export function MovedNotice({ outcome, onUndo, onClose }: MovedNoticeProps) {
  const t = useTranslations('leads.board.moved');
  const { stage: words } = useMessages().leads;
  const moved = outcome?.kind === 'moved' ? outcome : null;
  return (
    <div className={styles.notices} data-notices>
      <div role="status" className={styles.said}>
        {moved && (
          <p className={styles.movedWords}>
            {t.rich('to', { stage: words[moved.to], lead: () => <strong>{moved.card.title}</strong> })}
          </p>
        )}
      </div>
      {moved && (
        <>
          <Button variant="subtle" size="compact-sm" onClick={() => onUndo(moved.card, moved.from)}>
            {t('undo')}
          </Button>
          {isBack(moved, Object.keys(words)) && <Reason key={moved.card.version} moved={moved} />}
          <CloseButton aria-label={t('close')} className={styles.close} onClick={onClose} />
        </>
      )}
    </div>
  );
}

const isBack = ({ from, to }: Moved, stages: readonly string[]) => stages.indexOf(to) < stages.indexOf(from);

/** Whoever moves a lead back can say why. */
function Reason({ moved: { card, to } }: { moved: Moved }) {
  const t = useTranslations('leads.board.reason');
  const { stage: words } = useMessages().leads;
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <ReasonForm id={card.id} stage={words[to]} />;
  return (
    <Button variant="subtle" size="compact-sm" onClick={() => setOpen(true)}>
      {t('offer')}
    </Button>
  );
}
