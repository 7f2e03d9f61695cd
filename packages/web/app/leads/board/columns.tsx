import { useRef } from 'react';
import { useSearchParams } from 'react-router';
import { useMay } from '../../desk/use-desk.ts';
import styles from './board.module.css';
import type { Card, Column, Stage } from './board-state.ts';
import { BoardColumn } from './column.tsx';
import { Dragging } from './dragging.tsx';
import { MoveMenuProvider } from './move-menu.tsx';
import { StageSwitch } from './stage-switch.tsx';
import { useBoardKeys } from './use-board-keys.ts';

interface ColumnsProps {
  columns: readonly Column[];
  /** The cards whose move is not answered yet. */
  waiting: ReadonlySet<string>;
  onMove: (card: Card, to: Stage) => void;
}

/** The columns side by side; a telephone shows one at a time, and a switch between them. */
export function Columns({ columns, waiting, onMove }: ColumnsProps) {
  const mayMove = useMay('leads:write');
  const [search] = useSearchParams();
  const board = useRef<HTMLDivElement>(null);
  useBoardKeys(board);
  const chosen = columns.find(({ stage }) => stage === search.get('column'))?.stage;
  const open = chosen ?? columns.find(({ items }) => items.length > 0)?.stage ?? 'new';
  const isHeld = (card: Card) =>
    !mayMove || waiting.has(card.id) || (card.status !== 'open' && card.status !== 'landed');
  return (
    <Dragging onMove={onMove}>
      <MoveMenuProvider onMove={onMove}>
        <StageSwitch columns={columns} open={open} />

        <div ref={board} className={styles.board}>
          {columns.map((column) => (
            <BoardColumn key={column.stage} column={column} isOpen={column.stage === open} isHeld={isHeld} />
          ))}
        </div>
      </MoveMenuProvider>
    </Dragging>
  );
}
