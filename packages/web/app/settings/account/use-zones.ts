import { useEffect, useState } from 'react';

/** All time zones that the browser knows, with the one that was chosen: the server knows others, so first that one alone. */
export function useZones(chosen: string | null): string[] {
  const first = chosen === null ? [] : [chosen];
  const [zones, setZones] = useState(first);
  useEffect(() => {
    const known = new Set([...Intl.supportedValuesOf('timeZone'), ...(chosen === null ? [] : [chosen])]);
    setZones([...known].sort());
  }, [chosen]);
  return zones;
}
