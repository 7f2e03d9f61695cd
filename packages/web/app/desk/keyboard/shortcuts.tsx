import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { isComposing, takesText } from './composing.ts';
import { areLettersOn } from './letters.ts';

export interface Shortcut {
  /**
   * As `KeyboardEvent.key` says it; "mod+k" is with Ctrl, or Cmd on a Mac; "g t" is one letter after the other,
   * "shift+j" with Shift; a letter alone is pressed with it or without. */
  key: string;
  /** What it does, in words, for the list of shortcuts. Without it the shortcut is an alias that is not listed. */
  does?: string;
}

type Entry = Shortcut & { act: () => void };
type Add = (entry: Entry) => () => void;

const AddContext = createContext<Add>(() => () => undefined);
const EntriesContext = createContext<ReadonlySet<Entry>>(new Set());

/** Listens once for all shortcuts of the page; the one that was added last wins. */
export function ShortcutProvider({ children }: { children: ReactNode }) {
  const [entries, setEntries] = useState<ReadonlySet<Entry>>(() => new Set());
  const add = useCallback<Add>((entry) => {
    setEntries((before) => new Set(before).add(entry));
    return () => setEntries((before) => new Set([...before].filter((other) => other !== entry)));
  }, []);
  const before = useRef('');
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const pressed = [...entries].filter(({ key }) => isPressed(event, key, before.current));
      const entry = pressed.findLast(({ key }) => key.startsWith('shift+')) ?? pressed.at(-1);
      before.current = entry || takesText(event.target) ? '' : event.key.toLowerCase();
      if (!entry) return;
      event.preventDefault();
      entry.act();
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [entries]);
  return (
    <AddContext.Provider value={add}>
      <EntriesContext.Provider value={entries}>{children}</EntriesContext.Provider>
    </AddContext.Provider>
  );
}

function isPressed(event: KeyboardEvent, key: string, before: string): boolean {
  if (event.defaultPrevented || isComposing(event) || event.altKey) return false;
  const withMod = event.ctrlKey || event.metaKey;
  if (key.startsWith('mod+')) return withMod && event.key.toLowerCase() === key.slice(4);
  if (withMod || takesText(event.target) || !areLettersOn()) return false;
  // An open dialog or menu has the keyboard to itself; one that is closed may stay in the page, hidden.
  const over = [...document.querySelectorAll('dialog[open], [role="menu"]')];
  if (over.some((element) => element.checkVisibility())) return false;
  if (key.startsWith('shift+')) return event.shiftKey && event.key.toLowerCase() === key.slice(6);
  const [first, then] = key.split(' ');
  return event.key.toLowerCase() === (then ?? key) && (then === undefined || before === first);
}

/** Makes a key do something as long as the component stands on the page. */
export function useShortcut({ key, does }: Shortcut, act: () => void): void {
  const add = useContext(AddContext);
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(
    () => add({ key, ...(does !== undefined && { does }), act: () => latest.current() }),
    [add, key, does],
  );
}

/** The shortcuts of this page that have words, each key once. */
export function useShortcuts(): Required<Shortcut>[] {
  const entries = useContext(EntriesContext);
  const listed = new Map<string, Required<Shortcut>>();
  for (const { key, does } of entries) {
    if (does !== undefined) listed.set(key, { key, does });
  }
  return [...listed.values()];
}
