import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { isComposing, takesText } from './composing.ts';

export interface Shortcut {
  /** As `KeyboardEvent.key` says it; "mod+k" is with Ctrl, or Cmd on a Mac. */
  key: string;
  /** What it does, in words, for the list of shortcuts. Without it the shortcut is an alias that is not listed. */
  does?: string;
}

type Entry = Shortcut & { act: () => void };

interface Registry {
  entries: ReadonlySet<Entry>;
  add: (entry: Entry) => () => void;
}

const RegistryContext = createContext<Registry | null>(null);

/** Listens once for all shortcuts of the page; the one that was added last wins. */
export function ShortcutProvider({ children }: { children: ReactNode }) {
  const [entries, setEntries] = useState<ReadonlySet<Entry>>(() => new Set());
  const latest = useRef(entries);
  latest.current = entries;
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const entry = [...latest.current].findLast(({ key }) => matches(event, key));
      if (!entry) return;
      event.preventDefault();
      entry.act();
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  const registry = useMemo<Registry>(
    () => ({
      entries,
      add(entry) {
        setEntries((before) => new Set(before).add(entry));
        return () => setEntries((before) => new Set([...before].filter((other) => other !== entry)));
      },
    }),
    [entries],
  );
  return <RegistryContext.Provider value={registry}>{children}</RegistryContext.Provider>;
}

function matches(event: KeyboardEvent, key: string): boolean {
  if (event.defaultPrevented || isComposing(event) || event.altKey) return false;
  const withMod = event.ctrlKey || event.metaKey;
  if (key.startsWith('mod+')) return withMod && event.key.toLowerCase() === key.slice(4);
  if (withMod || takesText(event.target)) return false;
  // An open dialog or menu has the keyboard to itself.
  if (document.querySelector('[role="dialog"][aria-modal="true"], [role="menu"]')) return false;
  return event.key.toLowerCase() === key;
}

/** Makes a key do something as long as the component stands on the page. */
export function useShortcut({ key, does }: Shortcut, act: () => void): void {
  const add = useContext(RegistryContext)?.add;
  const latest = useRef(act);
  latest.current = act;
  // `add` is a new function after each registration; only the key and its words make another one needed.
  const register = useRef(add);
  register.current = add;
  useEffect(
    () => register.current?.({ key, ...(does !== undefined && { does }), act: () => latest.current() }),
    [key, does],
  );
}

/** The shortcuts of this page that have words, each key once. */
export function useShortcuts(): Required<Shortcut>[] {
  const listed = new Map<string, Required<Shortcut>>();
  for (const { key, does } of useContext(RegistryContext)?.entries ?? []) {
    if (does !== undefined) listed.set(key, { key, does });
  }
  return [...listed.values()];
}
