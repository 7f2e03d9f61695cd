import { codeLabels, type Locale } from '../code-lists/index.ts';
import { municipalityInWords } from '../mail-templates/index.ts';
import type { ContactPerson } from './contact-person.ts';

/** The region's desk, with the municipalities by their names of the form. */
const desk: Record<Locale, (municipalities: string) => string> = {
  en: (municipalities) => `Joint desk of ${municipalities}`,
  nl: (municipalities) => `Gezamenlijk loket van ${municipalities}`,
  ja: (municipalities) => `${municipalities} 共同窓口`,
  zh: (municipalities) => `${municipalities}联合服务窗口`,
};
const telephone: Record<Locale, string> = { en: 'Telephone ', nl: 'Telefoon ', ja: '電話：', zh: '电话：' };
const mail: Record<Locale, string> = { en: 'E-mail ', nl: 'E-mail ', ja: 'メール：', zh: '邮箱：' };

const atDesk: Record<Locale, (name: string) => string> = {
  en: (name) => `${name} of our desk`,
  nl: (name) => `${name} van ons loket`,
  ja: (name) => `窓口の${name}`,
  zh: (name) => `服务窗口的${name}`,
};

/** A person by name; who is of no municipality, as the one at the desk. */
export function contactInWords(person: ContactPerson, locale: Locale): string {
  return person.municipality ? person.name : atDesk[locale](person.name);
}

/** How a mail of Kavel's own is signed: by a person whom one can call, of a municipality or of the joint desk. */
export function deskSignature(person: ContactPerson, locale: Locale): string {
  const names = Object.values(codeLabels[locale].municipality);
  const all = new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale, { type: 'conjunction' }).format(names);
  return [
    person.name,
    municipalityInWords(person.municipality, locale),
    person.municipality ? '' : desk[locale](all),
    `${telephone[locale]}${person.telephone}`,
    `${mail[locale]}${person.email}`,
  ]
    .filter(Boolean)
    .join('\n');
}
