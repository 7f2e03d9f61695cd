import type { Locale } from '../../i18n/locales.ts';
import en from './en.json';
import ja from './ja.json';
import nl from './nl.json';
import zh from './zh.json';

export const codeListMessages = { en, nl, ja, zh } satisfies Record<Locale, typeof en>;
