import { useEffect, useRef, useState } from 'react';
import { useRevalidator } from 'react-router';
import { useDesk } from '../use-desk.ts';
import { isBusy, whenCalm } from './busy.ts';
import { type LiveEvent, type LiveNoun, listen } from './live-line.ts';
import { holdVersions } from './seen-version.ts';

export interface Watched {
  nouns: readonly LiveNoun[];
  /** Only this record of the noun; absent: all of them. */
  id?: string;
}

export interface Live {
  /** What happened that the page does not show yet, because somebody is at work on it. */
  waiting: LiveEvent | null;
  /** Reads the page again now. */
  show(): void;
}

/**
 * Keeps a page up to date with what colleagues do to these records: it is read again, but never while somebody types on
 * it or has a menu open. Then that waits until he is done, or asks for it. `onReading` hears before each reading.
 */
export function useLive({ nouns, id }: Watched, onReading?: (events: readonly LiveEvent[]) => void): Live {
  const { me } = useDesk();
  const { revalidate, state } = useRevalidator();
  const [waiting, setWaiting] = useState<LiveEvent | null>(null);
  const now = { revalidate, onReading, isReading: state !== 'idle' };
  const latest = useRef(now);
  latest.current = now;
  const watched = nouns.join();
  const due = useRef<LiveEvent[]>([]);
  const cancel = useRef<() => void>(undefined);

  function read() {
    const events = due.current;
    due.current = [];
    setWaiting(null);
    latest.current.onReading?.(events);
    void latest.current.revalidate();
  }
  const reading = useRef(read);
  reading.current = read;

  useEffect(() => {
    const isOurs = (event: LiveEvent) =>
      event.kind !== 'presence' &&
      event.by?.id !== me.id &&
      watched.split(',').includes(event.noun) &&
      (id === undefined || event.id === undefined || event.id === id);
    const stop = listen((heard) => {
      const events = heard === 'missed' ? [] : heard.filter(isOurs);
      if (heard !== 'missed' && events.length === 0) return;
      due.current.push(...events);
      if (isBusy()) setWaiting((before) => events.at(-1) ?? before);
      cancel.current?.();
      cancel.current = whenCalm(() => reading.current());
    });
    return () => {
      stop();
      cancel.current?.();
      due.current = [];
      setWaiting(null);
    };
  }, [watched, id, me.id]);

  return {
    waiting,
    show() {
      cancel.current?.();
      holdVersions();
      read();
    },
  };
}
