import { useDroppable } from '@dnd-kit/core';
import { Link, useSearchParams } from 'react-router';
import { useFormatter, useMessages, useTranslations } from 'use-intl';
import type { Column, Stage } from './board-state.ts';
import { placeOf } from './drag-parts.ts';
import styles from './stage-switch.module.css';

/** On a telephone: the stages, of which one is shown; a card can be put on any of them. */
export function StageSwitch({ columns, open }: { columns: readonly Column[]; open: Stage }) {
  const t = useTranslations('leads.board');
  return (
    <nav className={styles.switch} aria-label={t('stages')}>
      {columns.map((column) => (
        <Way key={column.stage} column={column} isOpen={column.stage === open} />
      ))}
    </nav>
  );
}

function Way({ column: { stage, sums }, isOpen }: { column: Column; isOpen: boolean }) {
  const { stage: words } = useMessages().leads;
  const format = useFormatter();
  const [search] = useSearchParams();
  const { setNodeRef, isOver } = useDroppable({ id: `switch-${stage}`, data: placeOf(stage) });
  const next = new URLSearchParams(search);
  next.set('column', stage);
  return (
    <Link
      ref={setNodeRef}
      to={`?${next}`}
      replace
      preventScrollReset
      className={styles.way}
      aria-current={isOpen ? 'true' : undefined}
      data-over={isOver || undefined}
    >
      <span className={styles.wayName}>{words[stage]}</span>{' '}
      <span className={styles.wayCount}>{format.number(sums.leads, { notation: 'compact' })}</span>
    </Link>
  );
}
