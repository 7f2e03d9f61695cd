/**
 * Text that a spreadsheet would take for a formula: it begins with one of these signs (OWASP, "CSV Injection"), full
 * width or not, behind any number of apostrophes.
 */
const formula = /^'*[=+\-@\t\r＝＋－＠]/;

/**
 * Text as it stands in a cell of CSV, so that no spreadsheet computes it: an apostrophe goes before what begins like a
 * formula, and before what begins with apostrophes and then so. {@link unneutralised} gives the very text back.
 */
export function neutralised(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text that {@link neutralised} was given. */
export function unneutralised(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}
