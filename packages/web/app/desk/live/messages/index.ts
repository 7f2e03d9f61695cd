import type { DeskLocale } from '../../i18n/desk-locale.ts';
import en from './en.json';
import nl from './nl.json';

export const liveMessages = { en, nl } satisfies Record<DeskLocale, typeof en>;
