interface Template {
  key: string;
  language: string;
  name: string;
}

/** The same text in the desk's language; nothing for one that is in it already, or that has no such other. */
export function inDeskLanguage<T extends Template>(
  templates: readonly T[],
  template: T | undefined,
  locale: string,
): T | undefined {
  if (template === undefined || template.language === locale) return undefined;
  return templates.find(({ key, language }) => key === template.key && language === locale);
}

/** The name of a template, and behind it what it is called in the desk's language. */
export function nameInDeskToo<T extends Template>(
  templates: readonly T[],
  template: T,
  locale: string,
): string {
  const name = inDeskLanguage(templates, template, locale)?.name;
  return name === undefined || name === template.name ? template.name : `${template.name} – ${name}`;
}
