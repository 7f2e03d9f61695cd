import { nameInDeskToo } from '../mail-templates/in-desk-language.ts';
import type { PlanPage } from './plan.server.ts';

type Language = PlanPage['templates'][number]['language'];

/** Templates by language, that of the reader first; each says its name in the desk's language too. */
export function templateChoices(
  templates: PlanPage['templates'],
  first: string | undefined,
  locale: string,
  heading: (language: Language) => string,
) {
  const languages = [...new Set(templates.map(({ language }) => language))];
  languages.sort((a, b) => Number(b === first) - Number(a === first));
  return languages.map((language) => ({
    group: heading(language),
    items: templates
      .filter((template) => template.language === language)
      .map((template) => ({ value: template.id, label: nameInDeskToo(templates, template, locale) })),
  }));
}
