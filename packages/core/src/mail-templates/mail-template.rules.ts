/** What a template is written for. */
export const templatePurposes = ['answer', 'follow-up'] as const;
export type TemplatePurpose = (typeof templatePurposes)[number];

export interface Rendered {
  subject: string;
  text: string;
  /** Variables without a value, or that nobody knows, each once; they still stand in the text. */
  missing: MissingVariable[];
}

export interface MissingVariable {
  variable: string;
  /** Where it stands first. */
  pointer: '/subject' | '/text';
}

// A Japanese or Chinese keyboard gives full-width braces; they are meant alike.
const inBraces = /[{｛]{2}([^{}｛｝]*)[}｝]{2}/g;

/**
 * Puts values in the place of `{{variables}}`, once: braces in a value stay as they are. A variable
 * without a value is never left out silently: it stays in the text and is told in `missing`.
 */
export function render(
  template: { subject: string; text: string },
  variables: Readonly<Record<string, string | undefined>>,
): Rendered {
  const missing = new Map<string, MissingVariable>();
  const fill = (words: string, pointer: MissingVariable['pointer']) =>
    words.replace(inBraces, (whole, inside: string) => {
      const variable = inside.normalize('NFKC').trim();
      const value = Object.hasOwn(variables, variable) ? variables[variable] : undefined;
      if (value !== undefined && value.trim() !== '') return value;
      if (!missing.has(variable)) missing.set(variable, { variable, pointer });
      return whole;
    });
  const subject = fill(template.subject, '/subject').replace(/\s*[\r\n]+\s*/g, ' ');
  const text = fill(template.text, '/text');
  return { subject, text, missing: [...missing.values()] };
}

/** The names between braces, each once, in the order in which they first stand. */
export function variablesIn(template: { subject: string; text: string }): string[] {
  const all = `${template.subject}\n${template.text}`.matchAll(inBraces);
  return [...new Set([...all].map(([, inside]) => (inside ?? '').normalize('NFKC').trim()))];
}
