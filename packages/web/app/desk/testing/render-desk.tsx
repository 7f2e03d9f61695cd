import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { IntlProvider } from 'use-intl';
import type { DeskLocale } from '../i18n/desk-locale.ts';
import { deskMessagesIn } from '../i18n/messages.server.ts';
import { NowProvider } from '../now.tsx';
import { theme } from '../theme/theme.ts';
import { type Desk, DeskProvider, type Permission } from '../use-desk.ts';

interface DeskSetting {
  locale?: DeskLocale;
  permissions?: Permission[];
  now?: string;
  /** The address of the page. */
  at?: string;
  /** The words of the code lists that the part speaks of. */
  labels?: Partial<Desk['labels']>;
}

/** The HTML of a part of the desk as the server sends it, with the words, the clock and the rights around it. */
export function renderDesk(part: ReactNode, setting: DeskSetting = {}): string {
  const { locale = 'en', permissions = [], now = '2026-11-24T09:00:00Z', labels = {}, at = '/' } = setting;
  const desk = { me: { permissions }, locale, labels, retired: {}, countries: {}, municipalities: [] };
  const element = (
    <MantineProvider theme={theme}>
      <IntlProvider locale={locale} messages={deskMessagesIn(locale)} timeZone="Europe/Amsterdam">
        <NowProvider at={now}>
          <DeskProvider value={desk as unknown as Desk}>{part}</DeskProvider>
        </NowProvider>
      </IntlProvider>
    </MantineProvider>
  );
  const router = createMemoryRouter([{ path: '/', element }], { initialEntries: [at] });
  return renderToStaticMarkup(<RouterProvider router={router} />);
}

/** The words in some HTML, without its tags. */
export function wordsIn(html: string): string {
  return html
    .replace(/<style.*?<\/style>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
