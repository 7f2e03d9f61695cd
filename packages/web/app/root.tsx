import type { ReactNode } from 'react';
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches, useParams } from 'react-router';
import type { Route } from './+types/root';
import { isLocale } from './i18n/locales.ts';
import { handlesOf } from './page-handle.ts';
import { securityHeaders } from './security/headers.ts';
import { useNonce } from './security/nonce.ts';
import './ui/tokens.css';

export const middleware: Route.MiddlewareFunction[] = [securityHeaders];

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const handles = handlesOf(useMatches());
  const hydrate = handles.some((handle) => handle.hydrate);
  const { locale } = useParams();
  const lang = handles.findLast((handle) => handle.lang)?.lang ?? (isLocale(locale) ? locale : 'en');
  return (
    <html lang={lang === 'zh' ? 'zh-Hans' : lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {hydrate && <meta property="csp-nonce" nonce={nonce} suppressHydrationWarning />}
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
