import { inquiriesMessages } from '../../inquiries/messages/index.ts';
import { settingsMessages } from '../../settings/messages/index.ts';
import { signInMessages } from '../../sign-in/messages/index.ts';
import { todayMessages } from '../../today/messages/index.ts';
import { deskMessages } from '../messages/index.ts';
import { deskUiMessages } from '../ui/messages/index.ts';
import type { DeskLocale } from './desk-locale.ts';

/**
 * Every word of the desk in one language, by namespace. The layout's loader sends them with the page, so that
 * the browser gets one language and no second request.
 */
export const deskMessagesIn = (locale: DeskLocale) => ({
  desk: deskMessages[locale],
  deskUi: deskUiMessages[locale],
  inquiries: inquiriesMessages[locale],
  settings: settingsMessages[locale],
  signIn: signInMessages[locale],
  today: todayMessages[locale],
});

export type DeskMessages = ReturnType<typeof deskMessagesIn>;
