import type { DeskMessages } from '../desk/i18n/messages.server.ts';
import type { Locale } from './locales.ts';
import type { PublicMessages } from './messages.ts';

declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale;
    // The namespaces of both sides; a page has those of its own side.
    Messages: PublicMessages & DeskMessages;
  }
}
