import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';

const NowContext = createContext(0);

const tickMilliseconds = 30_000;

/** Keeps the desk's clock: it starts at the server's moment and goes on from there, also in a browser that is off. */
export function NowProvider({ at, children }: { at: string; children: ReactNode }) {
  const server = Date.parse(at);
  const [now, setNow] = useState(server);
  useEffect(() => {
    const started = performance.now();
    setNow(server);
    const tick = () => setNow(server + performance.now() - started);
    const timer = setInterval(tick, tickMilliseconds);
    return () => clearInterval(timer);
  }, [server]);
  return <NowContext.Provider value={now}>{children}</NowContext.Provider>;
}

/** The present moment in milliseconds, to half a minute. */
export const useNow = (): number => useContext(NowContext);
