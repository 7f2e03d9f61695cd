import { Checkbox } from '@mantine/core';
import { type RefObject, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useShortcut } from '../keyboard/shortcuts.tsx';
import styles from './data-list.module.css';

/** Which rows of a list are chosen, for what is done with several of them. */
export interface RowSelection {
  chosen: ReadonlySet<string>;
  /** Chooses a row or leaves it; `extend` does the same with all between it and the last one. */
  toggle: (key: string, extend?: boolean) => void;
  /** Chooses these besides. */
  extend: (keys: readonly (string | undefined)[]) => void;
  /** Chooses all that are shown, or none where they are. */
  toggleAll: () => void;
  clear: () => void;
}

/** The rows that are chosen among those that are shown; one that is gone from the list is not chosen any more. */
export function useRowSelection(keys: readonly string[]): RowSelection {
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const chosen = new Set(keys.filter((key) => kept.has(key)));
  return {
    chosen,
    toggle(key, extend = false) {
      const between = extend ? rangeOf(keys, last.current, key) : [key];
      const next = new Set(chosen);
      const isOn = extend || !chosen.has(key);
      for (const one of between) {
        if (isOn) next.add(one);
        else next.delete(one);
      }
      last.current = key;
      setKept(next);
    },
    extend(more) {
      const added = more.filter((key) => key !== undefined);
      last.current = added.at(-1) ?? null;
      setKept(new Set([...chosen, ...added]));
    },
    toggleAll: () => setKept(new Set(chosen.size === keys.length ? [] : keys)),
    clear: () => setKept(new Set()),
  };
}

function rangeOf(keys: readonly string[], from: string | null, to: string): string[] {
  const ends = [keys.indexOf(from ?? to), keys.indexOf(to)].filter((at) => at >= 0);
  return keys.slice(Math.min(...ends), Math.max(...ends) + 1);
}

/** Chooses the row it stands in; with Shift all from the last one to it. */
export function SelectRow({ selection, id, name }: { selection: RowSelection; id: string; name: string }) {
  const t = useTranslations('deskUi.list');
  return (
    <td className={styles.select} data-select>
      <Checkbox
        size="xs"
        aria-label={t('select', { name })}
        checked={selection.chosen.has(id)}
        onChange={(event) =>
          selection.toggle(id, event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)
        }
      />
    </td>
  );
}

/** Chooses all rows that are shown. */
export function SelectAll({ selection, total }: { selection: RowSelection; total: number }) {
  const t = useTranslations('deskUi.list');
  const { size } = selection.chosen;
  return (
    <th scope="col" className={styles.select}>
      <Checkbox
        size="xs"
        aria-label={t('selectAll')}
        checked={size > 0 && size === total}
        indeterminate={size > 0 && size < total}
        onChange={selection.toggleAll}
      />
    </th>
  );
}

/** X chooses the row under the cursor; Shift with J and K goes on choosing, down and up. */
export function SelectionKeys({
  table,
  selection,
}: {
  table: RefObject<HTMLTableElement | null>;
  selection: RowSelection;
}) {
  const t = useTranslations('deskUi.list');
  const here = () => document.activeElement?.closest<HTMLElement>('tr[data-key]') ?? undefined;
  const rows = () => [...(table.current?.querySelectorAll<HTMLElement>('tr[data-key]') ?? [])];
  useShortcut({ key: 'x', does: t('selectRow') }, () => {
    const key = here()?.dataset.key;
    if (key) selection.toggle(key);
  });
  function goOn(by: 1 | -1) {
    const all = rows();
    const from = here();
    const at = from ? all.indexOf(from) : -1;
    const next = all[at === -1 ? 0 : at + by];
    if (!next?.dataset.key) return;
    selection.extend([from?.dataset.key, next.dataset.key]);
    next.querySelector<HTMLElement>('[data-row]')?.focus();
  }
  useShortcut({ key: 'shift+j', does: t('selectDown') }, () => goOn(1));
  useShortcut({ key: 'shift+k', does: t('selectUp') }, () => goOn(-1));
  return null;
}
