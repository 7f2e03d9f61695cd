import type { components } from '../api/schema.gen.ts';

export type Template = components['schemas']['MailTemplate'];

/** One text in the languages it has. */
export interface TemplateText {
  key: string;
  purpose: Template['purpose'];
  /** What the desk calls it; in English where it has that. */
  name: string;
  templates: Template[];
}

/** Templates by the text that they are a version of. */
export function textsIn(templates: readonly Template[]): TemplateText[] {
  const texts = new Map<string, TemplateText>();
  for (const template of templates) {
    const { key, purpose, name, language } = template;
    const text = texts.get(key) ?? { key, purpose, name, templates: [] };
    text.templates.push(template);
    if (language === 'en') text.name = name;
    texts.set(key, text);
  }
  return [...texts.values()];
}
