import type { Announcements, ScreenReaderInstructions } from '@dnd-kit/core';
import { useMessages, useTranslations } from 'use-intl';
import { cardOf, stageOf } from './drag-parts.ts';

/** What is said to who hears the board while a card is dragged. */
export function useDragWords(): {
  announcements: Announcements;
  screenReaderInstructions: ScreenReaderInstructions;
} {
  const t = useTranslations('leads.board.drag');
  const { stage: words } = useMessages().leads;
  return {
    screenReaderInstructions: { draggable: t('instructions') },
    announcements: {
      onDragStart({ active }) {
        const card = cardOf(active);
        return card && t('picked', { lead: card.title, stage: words[card.stage] });
      },
      onDragOver({ active, over }) {
        const card = cardOf(active);
        const stage = over && stageOf(over);
        if (!card) return undefined;
        // It begins over its own stage, and this is the last that is said then.
        if (stage === card.stage) return t('picked', { lead: card.title, stage: words[stage] });
        return stage
          ? t('over', { lead: card.title, stage: words[stage] })
          : t('nowhere', { lead: card.title });
      },
      onDragEnd({ active, over }) {
        const card = cardOf(active);
        const stage = (over && stageOf(over)) ?? card?.stage;
        return card && stage && t('put', { lead: card.title, stage: words[stage] });
      },
      onDragCancel({ active }) {
        const card = cardOf(active);
        return card && t('cancelled', { lead: card.title, stage: words[card.stage] });
      },
    },
  };
}
