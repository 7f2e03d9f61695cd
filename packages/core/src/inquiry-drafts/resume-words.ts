import type { Locale } from '../code-lists/index.ts';
import type { Answers } from '../inquiries/index.ts';
import { addressed } from '../mail-templates/index.ts';

const unknownPerson: Record<Locale, string> = {
  en: 'Sir or Madam',
  nl: 'heer of mevrouw',
  ja: 'ご担当者様',
  zh: '先生/女士',
};

const letter: Record<Locale, (organisation: string, person: string) => string> = {
  en: (_organisation, person) => `Dear ${person},`,
  nl: (_organisation, person) => `Geachte ${person},`,
  ja: (organisation, person) => [organisation, person].filter(Boolean).join('\n'),
  zh: (organisation, person) => [organisation, `尊敬的${person}：`].filter(Boolean).join('\n'),
};

/** How the mail of a half-filled form begins: with the organisation and the person as far as they were typed. */
export function salutationOf(answers: Answers, locale: Locale): string {
  const name = answers.contactName?.trim();
  const person = name ? addressed(name, locale) : unknownPerson[locale];
  return letter[locale](answers.organisationName?.trim() ?? '', person);
}

/** "an inquiry on behalf of …"; Japanese and Chinese letters begin with the organisation and do without. */
export function inquiryOf(answers: Answers, locale: Locale): string {
  const name = answers.organisationName?.trim();
  if (locale === 'nl') return name ? `een aanvraag namens ${name}` : 'een aanvraag';
  return name ? `an inquiry on behalf of ${name}` : 'an inquiry';
}
