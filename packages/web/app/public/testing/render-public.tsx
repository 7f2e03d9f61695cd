import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createMemoryRouter, RouterProvider } from 'react-router';
import type { Locale } from '../../i18n/locales.ts';
import { Words } from '../words.tsx';

/** Words of codes as the API gives them: only those that a test reads. */
type Labels = Record<string, Record<string, string>>;

/** The HTML of a public page or a part of one, in its language and with the words of its codes. */
export function renderPublic(part: ReactNode, locale: Locale, labels: Labels = {}): string {
  const id = 'public/layout';
  const router = createMemoryRouter(
    [{ id, path: '/:locale/*', loader: () => labels, element: <Words locale={locale}>{part}</Words> }],
    { initialEntries: [`/${locale}/inquiry`], hydrationData: { loaderData: { [id]: labels } } },
  );
  return renderToStaticMarkup(<RouterProvider router={router} />);
}
