import type { ReactNode } from 'react';
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches } from 'react-router';
import type { Route } from './+types/root';
import { chooseLocale } from './i18n/accept-language.ts';
import { isLocale, type Locale } from './i18n/locales.ts';
import { usePageLocale } from './i18n/page-locale.ts';
import { handlesOf, languageOf } from './page-handle.ts';
import { securityHeaders } from './security/headers.ts';
import { useNonce } from './security/nonce.ts';

export const middleware: Route.MiddlewareFunction[] = [securityHeaders];

export function loader({ request }: Route.LoaderArgs): { locale: Locale } {
  const inPath = new URL(request.url).pathname.split('/')[1];
  return { locale: isLocale(inPath) ? inPath : chooseLocale(request.headers.get('accept-language')) };
}

/** The address's language does not change while the desk is open. */
export const shouldRevalidate = () => false;

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const locale = usePageLocale();
  const matches = useMatches();
  const hydrate = handlesOf(matches).some((handle) => handle.hydrate);
  const lang = languageOf(matches) ?? locale;
  return (
    // The desk's colour scheme is put on the element by a script before the page is hydrated; without one it is light.
    <html
      lang={lang === 'zh' ? 'zh-Hans' : lang}
      {...(hydrate && { 'data-mantine-color-scheme': 'light' })}
      suppressHydrationWarning={hydrate}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {hydrate && <meta property="csp-nonce" nonce={nonce} suppressHydrationWarning />}
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <Meta />
        <Links nonce={nonce} />
      </head>
      <body>
        {children}
        {hydrate && <ScrollRestoration nonce={nonce} />}
        {hydrate && <Scripts nonce={nonce} />}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

const lastWords = {
  en: 'Something went wrong on our side. Please try again in a few minutes.',
  nl: 'Er ging bij ons iets mis. Probeer het over een paar minuten opnieuw.',
  ja: 'システムに問題が発生しました。数分後にもう一度お試しください。',
  zh: '系统出现故障，请过几分钟再试。',
};

/** Only for what the public side and the desk could not catch themselves; it leans on nothing that may be broken. */
export function ErrorBoundary() {
  return (
    <main>
      <title>Kavel</title>
      <h1>{lastWords[usePageLocale()]}</h1>
    </main>
  );
}
