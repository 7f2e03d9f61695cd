import type { PlanPage } from './plan.server.ts';

type Language = PlanPage['templates'][number]['language'];

/** Templates by language, that of the reader first. */
export function templateChoices(
  templates: PlanPage['templates'],
  first: string | undefined,
  heading: (language: Language) => string,
) {
  const languages = [...new Set(templates.map(({ language }) => language))];
  languages.sort((a, b) => Number(b === first) - Number(a === first));
  return languages.map((language) => ({
    group: heading(language),
    items: templates
      .filter((template) => template.language === language)
      .map(({ id, name }) => ({ value: id, label: name })),
  }));
}
