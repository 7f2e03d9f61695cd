import type { ReactNode } from 'react';
import { type MiddlewareFunction, Outlet, type ShouldRevalidateFunctionArgs } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import type { Route } from './+types/shell';
import { deskApi, orProblemPage } from './api.server.ts';
import { countryNames } from './country-names.server.ts';
import { DeskError } from './error-page.tsx';
import { ShortcutHelp } from './keyboard/shortcut-help.tsx';
import { ShortcutProvider } from './keyboard/shortcuts.tsx';
import { BottomBar } from './navigation/bottom-bar.tsx';
import { Rail } from './navigation/rail.tsx';
import { isRailNarrow } from './navigation/rail-state.ts';
import { TopBar } from './navigation/top-bar.tsx';
import { localeOf, meOf, requireSession } from './session.server.ts';
import styles from './shell.module.css';
import { type Desk, DeskProvider } from './use-desk.ts';

export const middleware: MiddlewareFunction<Response>[] = [requireSession];

export async function loader({ context, request }: Route.LoaderArgs) {
  const locale = localeOf(context, request);
  const api = deskApi(request);
  const [me, labels, lists, municipalities] = await orProblemPage(request, () =>
    Promise.all([
      meOf(context),
      dataOf(api.GET('/v1/code-labels/{locale}', { params: { path: { locale } } })),
      dataOf(api.GET('/v1/code-lists')),
      dataOf(api.GET('/v1/municipalities')),
    ]),
  );
  const desk: Desk = {
    me,
    locale,
    labels,
    retired: lists.retired,
    countries: countryNames(locale, lists.countries),
    municipalities: municipalities.map(({ id, slug, name }) => ({ id, slug, name })),
  };
  return { desk, narrow: isRailNarrow(request.headers.get('cookie') ?? '') };
}

/** Only what a colleague saves about himself changes the frame of the pages. */
export function shouldRevalidate({ formMethod, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return formMethod !== undefined && formMethod !== 'GET' && defaultShouldRevalidate;
}

function Shell({ data, children }: { data: Route.ComponentProps['loaderData']; children: ReactNode }) {
  const t = useTranslations('desk');
  return (
    <DeskProvider value={data.desk}>
      <ShortcutProvider>
        <a className={styles.skip} href="#main">
          {t('skip')}
        </a>
        <div className={styles.shell}>
          <Rail startNarrow={data.narrow} />
          <div className={styles.column}>
            <TopBar />
            <main id="main" className={styles.main} tabIndex={-1}>
              {children}
            </main>
          </div>
          <BottomBar />
        </div>
        <ShortcutHelp />
      </ShortcutProvider>
    </DeskProvider>
  );
}

export default function DeskShell({ loaderData }: Route.ComponentProps) {
  return (
    <Shell data={loaderData}>
      <Outlet />
    </Shell>
  );
}

/** A page that fails does so inside the frame: the way to every other page stays. */
export function ErrorBoundary({ error, loaderData }: Route.ErrorBoundaryProps) {
  if (!loaderData) return <DeskError error={error} />;
  return (
    <Shell data={loaderData}>
      <DeskError error={error} />
    </Shell>
  );
}
