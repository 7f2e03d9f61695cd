import { Menu } from '@mantine/core';
import { createContext, type ReactNode, useContext, useState } from 'react';
import { useMessages, useTranslations } from 'use-intl';
import { IconDots } from '../../desk/icons.ts';
import { useShortcut } from '../../desk/keyboard/shortcuts.tsx';
import type { Card, Stage } from './board-state.ts';
import styles from './card.module.css';
import { linkOf } from './use-followed-card.ts';

interface OpenMenu {
  /** Of which card; there is one menu at a time, so that three hundred cards do not each bring theirs. */
  id: string | null;
  open: (id: string | null) => void;
  onMove: (card: Card, to: Stage) => void;
}

const MenuContext = createContext<OpenMenu>({ id: null, open: () => undefined, onMove: () => undefined });

/** Keeps which card's menu is open; M opens that of the card that is focused. */
export function MoveMenuProvider({ onMove, children }: Pick<OpenMenu, 'onMove'> & { children: ReactNode }) {
  const t = useTranslations('leads.board.menu');
  const [id, open] = useState<string | null>(null);
  useShortcut({ key: 'm', does: t('does') }, () => {
    const card = document.activeElement?.closest<HTMLElement>('[data-movable]');
    if (card) open(card.dataset.card ?? null);
  });
  return <MenuContext.Provider value={{ id, open, onMove }}>{children}</MenuContext.Provider>;
}

/** The button of a card with the stages to which it can go. */
export function MoveMenu({ card }: { card: Card }) {
  const t = useTranslations('leads.board.menu');
  const { stage: words } = useMessages().leads;
  const { id, open, onMove } = useContext(MenuContext);
  const stages = (Object.keys(words) as Stage[]).filter((stage) => stage !== card.stage);
  const button = (
    <button
      type="button"
      className={styles.menu}
      aria-label={t('label', { lead: card.title })}
      aria-haspopup="menu"
      onClick={() => open(card.id)}
    >
      <IconDots size={16} stroke={2} aria-hidden />
    </button>
  );
  if (id !== card.id) return button;
  function close() {
    open(null);
    linkOf(card.id)?.focus();
  }
  return (
    <Menu opened onClose={close} position="bottom-end" floatingStrategy="fixed" returnFocus={false}>
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        {stages.map((stage) => (
          <Menu.Item key={stage} onClick={() => onMove(card, stage)}>
            {t('moveTo', { stage: words[stage] })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
