import { useEffect, useState } from 'react';
import type { components } from '../../api/schema.gen.ts';
import { type LiveNoun, listen } from './live-line.ts';

type Person = components['schemas']['Presence'];

const everyMs = 20_000;

/** Who has this record before him, and tells them that the reader does, while the page is to be seen. */
export function usePresence(noun: LiveNoun, id: string): readonly Person[] {
  const [people, setPeople] = useState<readonly Person[]>([]);
  useEffect(() => {
    const address = `/desk/presence/${noun}/${id}`;
    let gone = false;
    async function ask(method: 'GET' | 'PUT') {
      // Who is here is worth no words when the line is down: the next time will tell.
      const answer = await fetch(address, { method, redirect: 'manual' }).catch(() => undefined);
      if (gone || !answer?.ok) return;
      const { items } = (await answer.json()) as { items: Person[] };
      if (!gone) setPeople(items);
    }
    const leave = () => void fetch(address, { method: 'DELETE', keepalive: true }).catch(() => undefined);
    const isSeen = () => document.visibilityState === 'visible';
    const say = () => void (isSeen() && ask('PUT'));
    const turn = () => (isSeen() ? say() : leave());
    say();
    const timer = setInterval(say, everyMs);
    document.addEventListener('visibilitychange', turn);
    window.addEventListener('pagehide', leave);
    const stop = listen((heard) => {
      const isOurs =
        heard === 'missed' || heard.some((event) => event.kind === 'presence' && event.id === id);
      if (isOurs) void ask('GET');
    });
    return () => {
      gone = true;
      stop();
      clearInterval(timer);
      document.removeEventListener('visibilitychange', turn);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [noun, id]);
  return people;
}
