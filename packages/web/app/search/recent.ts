import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useDesk } from '../desk/use-desk.ts';

/** A record whose page was open. */
export interface Seen {
  to: string;
  name: string;
}

const mostKept = 6;
const recordPath = /^\/desk\/(organisations|contacts|leads|inquiries|plots)\/[0-9a-f-]{36}$/;

// For as long as the tab is open: names are not left behind on a shared computer. Nor shown to who signs in next.
const keyOf = (userId: string) => `kavel.seen.${userId}`;

/** The records seen lately in this tab by this colleague, the latest first. */
export function readSeen(userId: string): Seen[] {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(userId)) ?? '[]') as Seen[];
  } catch {
    return [];
  }
}

/** Remembers the records whose pages are opened, by the name in the page's title. */
export function useKeepSeen(): void {
  const { pathname } = useLocation();
  const { id } = useDesk().me;
  useEffect(() => {
    const name = document.title.replace(/ · Kavel$/, '');
    if (!recordPath.test(pathname) || name === '') return;
    const others = readSeen(id).filter(({ to }) => to !== pathname);
    try {
      sessionStorage.setItem(
        keyOf(id),
        JSON.stringify([{ to: pathname, name }, ...others].slice(0, mostKept)),
      );
    } catch {
      // Storage may be forbidden; then nothing is remembered.
    }
  }, [pathname, id]);
}
