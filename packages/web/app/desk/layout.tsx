import { ColorSchemeScript, MantineProvider } from '@mantine/core';
import { type MiddlewareFunction, Outlet, type ShouldRevalidateFunctionArgs } from 'react-router';
import { IntlProvider } from 'use-intl';
import type { PageHandle } from '../page-handle.ts';
import { useNonce } from '../security/nonce.ts';
import { sideContext } from '../security/policy.ts';
import type { Route } from './+types/layout';
import { now } from './clock.server.ts';
import { DeskError } from './error-page.tsx';
import { deskMessagesIn } from './i18n/messages.server.ts';
import { NowProvider } from './now.tsx';
import { localeOf, readSession } from './session.server.ts';
import { cssVariables, theme } from './theme/theme.ts';
import './theme/layers.css';
import '@mantine/core/styles.layer.css';
import '../ui/tokens.css';
import './theme/desk.css';

export const handle: PageHandle = {
  hydrate: true,
  lang: (loaderData) => (loaderData as { locale?: string } | undefined)?.locale,
};

export const middleware: MiddlewareFunction<Response>[] = [
  ({ context }) => context.set(sideContext, 'desk'),
  readSession,
];

export function loader({ context, request }: Route.LoaderArgs) {
  const locale = localeOf(context, request);
  return { locale, messages: deskMessagesIn(locale), now: now().toISOString() };
}

/** Words change only with what a colleague saves, such as his language, or by signing in. */
export function shouldRevalidate({ formMethod, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return formMethod !== undefined && formMethod !== 'GET' && defaultShouldRevalidate;
}

function Frame({ data, children }: { data: Route.ComponentProps['loaderData']; children: React.ReactNode }) {
  const nonce = useNonce();
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce ?? ''}
    >
      <ColorSchemeScript nonce={nonce} defaultColorScheme="auto" suppressHydrationWarning />
      <IntlProvider locale={data.locale} messages={data.messages} timeZone="Europe/Amsterdam">
        <NowProvider at={data.now}>{children}</NowProvider>
      </IntlProvider>
    </MantineProvider>
  );
}

export default function DeskLayout({ loaderData }: Route.ComponentProps) {
  return (
    <Frame data={loaderData}>
      <Outlet />
    </Frame>
  );
}

export function ErrorBoundary({ error, loaderData }: Route.ErrorBoundaryProps) {
  // Without the layout's own data there are no words: the root's error page has some.
  if (!loaderData) throw error;
  return (
    <Frame data={loaderData}>
      <DeskError error={error} />
    </Frame>
  );
}
