/** Puts words where the cursor of a text stands, as if they had been typed: they can be undone like any typing. */
export function insertAtCursor(field: HTMLTextAreaElement | null, words: string): void {
  if (!field) return;
  field.focus();
  // Long deprecated and without a successor: nothing else keeps the browser's own undo.
  if (document.execCommand('insertText', false, words)) return;
  field.setRangeText(words, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
