const storageKey = 'kavel.letters';

/**
 * Whether single letters act as shortcuts. Who dictates, or hits keys by accident, can turn them off
 * (WCAG 2.2, 2.1.4); Ctrl-K stays.
 */
export const areLettersOn = (): boolean => read() !== 'off';

export function turnLetters(on: boolean): void {
  try {
    localStorage.setItem(storageKey, on ? 'on' : 'off');
  } catch {
    // Storage may be forbidden; then the choice lasts as long as nothing.
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}
