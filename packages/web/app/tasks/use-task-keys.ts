import { useTranslations } from 'use-intl';
import { useShortcut } from '../desk/keyboard/shortcuts.tsx';

/** X ticks the task on which the cursor stands, E opens it. */
export function useTaskKeys(): void {
  const t = useTranslations('tasks');
  useShortcut({ key: 'x', does: t('tickKey') }, () => press('[data-tick]'));
  useShortcut({ key: 'e', does: t('edit.does') }, () => press('[data-row]'));
}

function press(selector: string): void {
  const line = document.activeElement?.closest('[data-task]');
  line?.querySelector<HTMLElement>(selector)?.click();
}
