import { contactsMessages } from '../../contacts/messages/index.ts';
import { followUpsMessages } from '../../follow-ups/messages/index.ts';
import { filingMessages } from '../../inquiries/filing/messages/index.ts';
import { inquiriesMessages } from '../../inquiries/messages/index.ts';
import { leadsMessages } from '../../leads/messages/index.ts';
import { mailTemplatesMessages } from '../../mail-templates/messages/index.ts';
import { mailsMessages } from '../../mails/messages/index.ts';
import { organisationsMessages } from '../../organisations/messages/index.ts';
import { settingsMessages } from '../../settings/messages/index.ts';
import { signInMessages } from '../../sign-in/messages/index.ts';
import { timelineMessages } from '../../timeline/messages/index.ts';
import { todayMessages } from '../../today/messages/index.ts';
import { deskMessages } from '../messages/index.ts';
import { deskUiMessages } from '../ui/messages/index.ts';
import type { DeskLocale } from './desk-locale.ts';

/**
 * Every word of the desk in one language, by namespace. The layout's loader sends them with the page, so that
 * the browser gets one language and no second request.
 */
export const deskMessagesIn = (locale: DeskLocale) => ({
  contacts: contactsMessages[locale],
  desk: deskMessages[locale],
  deskUi: deskUiMessages[locale],
  filing: filingMessages[locale],
  followUps: followUpsMessages[locale],
  inquiries: inquiriesMessages[locale],
  leads: leadsMessages[locale],
  mailTemplates: mailTemplatesMessages[locale],
  mails: mailsMessages[locale],
  organisations: organisationsMessages[locale],
  settings: settingsMessages[locale],
  signIn: signInMessages[locale],
  timeline: timelineMessages[locale],
  today: todayMessages[locale],
});

export type DeskMessages = ReturnType<typeof deskMessagesIn>;
