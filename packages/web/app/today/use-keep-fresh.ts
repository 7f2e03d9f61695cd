import { useEffect } from 'react';
import { useRevalidator } from 'react-router';

const everyMilliseconds = 60_000;

/** Keeps the clocks on the page running: it is read again every minute that somebody looks at it, and on return. */
export function useKeepFresh(): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const refresh = () => document.visibilityState === 'visible' && void revalidate();
    const timer = setInterval(refresh, everyMilliseconds);
    document.addEventListener('visibilitychange', refresh);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', refresh);
    };
  }, [revalidate]);
}
