import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import type { Locale } from '../i18n/locales.ts';
import { messagesIn } from '../i18n/messages.ts';

/** Gives the pages within it their language. Days and times are those of Amsterdam unless a page says otherwise. */
export function Words({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <IntlProvider locale={locale} messages={messagesIn(locale)} timeZone="Europe/Amsterdam">
      {children}
    </IntlProvider>
  );
}
