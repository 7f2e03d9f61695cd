import type { KeyboardEvent as ReactKeyboardEvent } from 'react';

/**
 * Whether this key belongs to an input method that is composing a word, in which case Enter chooses a candidate
 * and submits nothing. Safari ends the composition before the key comes and marks it by code 229 alone.
 */
export function isComposing(event: KeyboardEvent | ReactKeyboardEvent): boolean {
  const native = 'nativeEvent' in event ? event.nativeEvent : event;
  return native.isComposing || native.keyCode === 229;
}

/**
 * For a form that is not a `DeskForm`: keeps Enter from submitting it while an input method composes a word, where
 * Safari would.
 */
export function holdEnter(event: ReactKeyboardEvent): void {
  if (event.key === 'Enter' && isComposing(event)) event.preventDefault();
}

/** Whether keys are text here: single-letter shortcuts must keep away. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  ) {
    return true;
  }
  return (
    target instanceof HTMLInputElement && !/^(button|checkbox|radio|submit|reset|file)$/.test(target.type)
  );
}
