import type { Locale } from './locales.ts';
import type { PublicMessages } from './messages.ts';

declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: PublicMessages;
  }
}
