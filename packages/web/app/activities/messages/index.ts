import type { DeskLocale } from '../../desk/i18n/desk-locale.ts';
import en from './en.json';
import nl from './nl.json';

export const activitiesMessages = { en, nl } satisfies Record<DeskLocale, typeof en>;
