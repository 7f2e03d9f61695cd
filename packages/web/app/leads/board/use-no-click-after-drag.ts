import { useCallback } from 'react';

/** Call at the start of a drag: the click with which some browsers end it opens nothing. */
export function useNoClickAfterDrag(): () => void {
  return useCallback(() => {
    const end = new AbortController();
    const listening = { capture: true, signal: end.signal };
    window.addEventListener('click', (event) => event.preventDefault(), listening);
    // The click comes in the same task as what ends the drag.
    for (const name of ['mouseup', 'touchend', 'touchcancel', 'keyup']) {
      window.addEventListener(name, () => setTimeout(() => end.abort()), listening);
    }
  }, []);
}
