import { activitiesMessages } from '../../activities/messages/index.ts';
import { contactsMessages } from '../../contacts/messages/index.ts';
import { duplicatesMessages } from '../../duplicates/messages/index.ts';
import { establishmentsMessages } from '../../establishments/messages/index.ts';
import { exportsMessages } from '../../exports/messages/index.ts';
import { filesMessages } from '../../files/messages/index.ts';
import { followUpsMessages } from '../../follow-ups/messages/index.ts';
import { groupsMessages } from '../../groups/messages/index.ts';
import { importsMessages } from '../../imports/messages/index.ts';
import { filingMessages } from '../../inquiries/filing/messages/index.ts';
import { inquiriesMessages } from '../../inquiries/messages/index.ts';
import { introductionsMessages } from '../../introductions/messages/index.ts';
import { leadsMessages } from '../../leads/messages/index.ts';
import { mailTemplatesMessages } from '../../mail-templates/messages/index.ts';
import { mailsMessages } from '../../mails/messages/index.ts';
import { matchesMessages } from '../../matches/messages/index.ts';
import { meetingsMessages } from '../../meetings/messages/index.ts';
import { notificationsMessages } from '../../notifications/messages/index.ts';
import { organisationMergesMessages } from '../../organisation-merges/messages/index.ts';
import { organisationsMessages } from '../../organisations/messages/index.ts';
import { parksMessages } from '../../parks/messages/index.ts';
import { partnerOfficesMessages } from '../../partner-offices/messages/index.ts';
import { peopleMessages } from '../../people/messages/index.ts';
import { plotsMessages } from '../../plots/messages/index.ts';
import { savedViewsMessages } from '../../saved-views/messages/index.ts';
import { searchMessages } from '../../search/messages/index.ts';
import { settingsMessages } from '../../settings/messages/index.ts';
import { webhooksMessages } from '../../settings/webhooks/messages/index.ts';
import { signInMessages } from '../../sign-in/messages/index.ts';
import { tasksMessages } from '../../tasks/messages/index.ts';
import { timelineMessages } from '../../timeline/messages/index.ts';
import { todayMessages } from '../../today/messages/index.ts';
import { liveMessages } from '../live/messages/index.ts';
import { deskMessages } from '../messages/index.ts';
import { deskUiMessages } from '../ui/messages/index.ts';
import type { DeskLocale } from './desk-locale.ts';

/**
 * Every word of the desk in one language, by namespace. The layout's loader sends them with the page, so that
 * the browser gets one language and no second request.
 */
export const deskMessagesIn = (locale: DeskLocale) => ({
  activities: activitiesMessages[locale],
  contacts: contactsMessages[locale],
  desk: deskMessages[locale],
  deskUi: deskUiMessages[locale],
  establishments: establishmentsMessages[locale],
  exports: exportsMessages[locale],
  files: filesMessages[locale],
  filing: filingMessages[locale],
  imports: importsMessages[locale],
  groups: groupsMessages[locale],
  duplicates: duplicatesMessages[locale],
  followUps: followUpsMessages[locale],
  inquiries: inquiriesMessages[locale],
  introductions: introductionsMessages[locale],
  leads: leadsMessages[locale],
  live: liveMessages[locale],
  mailTemplates: mailTemplatesMessages[locale],
  mails: mailsMessages[locale],
  matches: matchesMessages[locale],
  meetings: meetingsMessages[locale],
  people: peopleMessages[locale],
  notifications: notificationsMessages[locale],
  organisationMerges: organisationMergesMessages[locale],
  organisations: organisationsMessages[locale],
  parks: parksMessages[locale],
  partnerOffices: partnerOfficesMessages[locale],
  plots: plotsMessages[locale],
  savedViews: savedViewsMessages[locale],
  search: searchMessages[locale],
  settings: settingsMessages[locale],
  signIn: signInMessages[locale],
  tasks: tasksMessages[locale],
  timeline: timelineMessages[locale],
  today: todayMessages[locale],
  webhooks: webhooksMessages[locale],
});

export type DeskMessages = ReturnType<typeof deskMessagesIn>;
