import { takesText } from '../keyboard/composing.ts';

/** A form that edits a record: it bears the version it was opened on, and something to fill in. */
const editor = 'main form:has(input[type=hidden][name=version])';
const control = 'input:not([type=hidden]), textarea, select';
const floating = '[role=menu], [role=listbox], [role=dialog], [data-dragging]';

/**
 * Whether the page must not be read again now: a form is open or has words in it, the cursor stands in a field, or a
 * menu, a list of choices or a drag is under way.
 */
export function isBusy(): boolean {
  const main = document.querySelector('main');
  if (!main) return false;
  if (main.contains(document.activeElement) && takesText(document.activeElement)) return true;
  if ([...document.querySelectorAll(floating)].some((element) => element.checkVisibility())) return true;
  if ([...document.querySelectorAll(editor)].some((form) => form.querySelector(control))) return true;
  // A form that always stands there, such as that of a note. Those of filters send nothing that could be lost.
  const words = main.querySelectorAll<HTMLTextAreaElement>('form[method=post] textarea');
  return [...words].some(({ value, defaultValue }) => value !== '' && value !== defaultValue);
}

/** Calls back at the first moment that the page may be read again, unless the function that it gives is called before. */
export function whenCalm(calm: () => void): () => void {
  let frame = 0;
  const look = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (isBusy()) return;
      stop();
      calm();
    });
  };
  const observer = new MutationObserver(look);
  observer.observe(document.body, { childList: true, subtree: true, attributes: true });
  const happenings = ['focusout', 'input', 'pointerup'] as const;
  for (const name of happenings) document.addEventListener(name, look);
  function stop() {
    cancelAnimationFrame(frame);
    observer.disconnect();
    for (const name of happenings) document.removeEventListener(name, look);
  }
  look();
  return stop;
}
