/**
 * Splits a unit off the end of what was typed, by one pattern per unit, each anchored at the end of text in
 * NFKC. Without a unit the text comes back as it is.
 */
export function splitUnit<Unit extends string>(
  typed: string,
  signs: Readonly<Record<Unit, RegExp>>,
): { number: string; unit?: Unit } {
  const text = typed.normalize('NFKC').trim();
  for (const unit of Object.keys(signs) as Unit[]) {
    if (signs[unit].test(text)) return { number: text.replace(signs[unit], ''), unit };
  }
  return { number: text };
}
