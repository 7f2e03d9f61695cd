import { useDroppable } from '@dnd-kit/core';
import { Button } from '@mantine/core';
import { Link, useNavigation, useSearchParams } from 'react-router';
import { useMessages, useTranslations } from 'use-intl';
import styles from './board.module.css';
import { withOneMore } from './board-pages.ts';
import type { Card, Column } from './board-state.ts';
import { LeadOnBoard } from './card.tsx';
import { placeOf } from './drag-parts.ts';
import { StageSums } from './stage-sums.tsx';

interface BoardColumnProps {
  column: Column;
  /** The one that a telephone shows. */
  isOpen: boolean;
  /** A card that cannot be moved. */
  isHeld: (card: Card) => boolean;
}

/** One stage: its sums, and its leads as cards. */
export function BoardColumn({
  column: { stage, sums, items, nextCursor },
  isOpen,
  isHeld,
}: BoardColumnProps) {
  const t = useTranslations('leads.board');
  const { stage: words } = useMessages().leads;
  const { setNodeRef, isOver } = useDroppable({ id: `column-${stage}`, data: placeOf(stage) });
  const heading = `stage-${stage}`;
  return (
    <section
      ref={setNodeRef}
      className={styles.column}
      aria-labelledby={heading}
      data-column={stage}
      data-open={isOpen || undefined}
      data-over={isOver || undefined}
    >
      <header className={styles.columnHead}>
        <h2 id={heading} className={styles.stage}>
          {words[stage]}
        </h2>
        <StageSums sums={sums} />
      </header>
      {items.length === 0 ? (
        <p className={styles.empty}>{t('empty')}</p>
      ) : (
        <ul className={styles.cards}>
          {items.map((card) => (
            <LeadOnBoard key={card.id} card={card} isHeld={isHeld(card)} />
          ))}
          {nextCursor !== null && (
            <li className={styles.more}>
              <MoreCards stage={stage} left={sums.leads - items.length} />
            </li>
          )}
        </ul>
      )}
    </section>
  );
}

/** The way to the cards of a column that are not shown yet. */
function MoreCards({ stage, left }: { stage: Column['stage']; left: number }) {
  const t = useTranslations('leads.board');
  const [search] = useSearchParams();
  const { state, location } = useNavigation();
  const more = withOneMore(search, stage);
  if (more === null) return t('capped', { count: left });
  const isLoading = state === 'loading' && location.search === more;
  return (
    <Button
      component={Link}
      to={more}
      preventScrollReset
      replace
      variant="default"
      fullWidth
      loading={isLoading}
    >
      {t('more', { count: left })}
    </Button>
  );
}
